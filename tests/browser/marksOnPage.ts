import type { Page } from 'playwright-core';

/** The marks in running text: where each stands by the word before it, in pixels. */
export async function placesOf(
  page: Page,
): Promise<{ after: string; right: number; down: number }[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.evaluate(() =>
    [...document.querySelectorAll('.prose .at')]
      .filter((at) => !at.closest('table'))
      .map((at) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        walker.currentNode = at;
        let text = walker.previousNode() as Text;
        while (text.data.trim() === '' || text.parentElement?.closest('.note')) {
          text = walker.previousNode() as Text;
        }
        const end = text.data.trimEnd().length;
        const range = document.createRange();
        range.setStart(text, end - 1);
        range.setEnd(text, end);
        const last = [...range.getClientRects()].at(-1) ?? new DOMRect();
        const glyph = at.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
        return {
          after: text.data.slice(-40),
          right: glyph.x + glyph.width / 2 - last.right,
          down: glyph.y + glyph.height / 2 - (last.top + last.bottom) / 2,
        };
      }),
  );
}

/** Whether the forms of any two marks meet. */
export function marksThatTouch(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.prose .ref .mark')]
      .map((mark) => mark.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    return boxes.filter((a, i) =>
      boxes
        .slice(i + 1)
        .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    ).length;
  });
}

/** How many of a page's lines, but the last of each paragraph, end over a fifth short. */
export function linesOf(page: Page): Promise<{ lines: number; short: number }> {
  return page.evaluate(() => {
    let lines = 0;
    let short = 0;
    for (const block of document.querySelectorAll('.prose :is(p, li, dd)')) {
      if (block.closest('.compare, figure') ?? block.querySelector('p, li')) continue;
      const box = block.getBoundingClientRect();
      const ends = new Map<number, number>();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if (text.parentElement?.closest('.note, .endnote, .at')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const { width, bottom, right } of range.getClientRects()) {
          const line = Math.round(bottom / 8);
          if (width > 0) ends.set(line, Math.max(ends.get(line) ?? 0, right));
        }
      }
      const inner = [...ends.keys()].sort((a, b) => a - b).slice(0, -1);
      lines += inner.length;
      short += inner.filter((line) => box.right - (ends.get(line) ?? 0) > box.width / 5).length;
    }
    return { lines, short };
  });
}

/** Takes the marks out of a page, and leaves the spaces. */
export function takeOutMarks(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const source of document.querySelectorAll('.source:not(.term)')) source.remove();
    for (const gap of document.querySelectorAll('.gap')) gap.replaceWith(' ');
  });
}

/** The notes that stand in the margin, and how many of them are off their line, in the text, off the page, or over another. Runs in the page. */
export function notesInMargin(): Record<
  'notes' | 'offLine' | 'inText' | 'offPage' | 'overlaps',
  number
> {
  const column = document.querySelector('.prose')?.getBoundingClientRect();
  const notes = [...document.querySelectorAll('.prose .note.rest')].filter(
    (note) => getComputedStyle(note).float === 'right',
  );
  const boxes = notes.map((note) => note.getBoundingClientRect());
  const wide = [...document.querySelectorAll('.wide')].map((each) => each.getBoundingClientRect());
  const meet = (a: DOMRect, b: DOMRect): boolean =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const lineOf = (note: Element): number =>
    note.parentElement?.querySelector('.at')?.getBoundingClientRect().top ?? 0;
  return {
    notes: boxes.length,
    offLine: boxes.filter(({ top }, i) => {
      const note = notes[i];
      return note && Math.abs(top - lineOf(note)) > 12;
    }).length,
    inText: boxes.filter((box) => box.left < (column?.right ?? 0)).length,
    offPage: boxes.filter((box) => box.right > innerWidth).length,
    overlaps: boxes.filter((a, i) => [...boxes.slice(i + 1), ...wide].some((b) => meet(a, b)))
      .length,
  };
}
