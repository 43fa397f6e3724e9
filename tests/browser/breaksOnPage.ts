import type { Page } from 'playwright-core';

/** Opens all that a page has shut, of what a reader can open where they read. */
export function openAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const source of document.querySelectorAll('.source')) {
      source.toggleAttribute('data-open', true);
    }
    await document.fonts.ready;
  });
}

/**
 * The places where a line ends within what a pattern finds, in any text that is
 * seen, with some words around each. Labels of a drawing that stand one below the
 * other are read as one text.
 */
export function breaksWithin(page: Page, patterns: readonly string[]): Promise<string[]> {
  return page.evaluate((sources) => {
    const blocks = new Map<Element, Text[]>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (!parent?.checkVisibility() || parent.closest('.unseen, script, title')) continue;
      // A head that is for those alone who do not see the table.
      if ((parent.closest('thead')?.getBoundingClientRect().width ?? 2) < 2) continue;
      let block: Element = parent.closest('text') ?? parent;
      while (getComputedStyle(block).display === 'inline' && block.parentElement) {
        if (block.localName === 'text') break;
        block = block.parentElement;
      }
      blocks.set(block, [...(blocks.get(block) ?? []), text]);
    }
    const runs: Text[][] = [];
    let before: Element | undefined;
    for (const [block, texts] of blocks) {
      const [a, b] = [before, block].map((each) => each?.getBoundingClientRect());
      const below =
        block.localName === 'text' &&
        before?.localName === 'text' &&
        // On purpose a narrow column's head has its month below its days, and an upright scale above them.
        !block.closest('.days, .month') &&
        Math.abs((a?.left ?? 0) - (b?.left ?? 0)) < 1 &&
        Math.abs((a?.bottom ?? 0) - (b?.top ?? 0)) < 8;
      if (below) runs.at(-1)?.push(...texts);
      else runs.push(texts);
      before = block;
    }
    return runs.flatMap((texts) => {
      const drawn = texts[0]?.parentElement?.closest('svg');
      let whole = '';
      const starts = texts.map((text) => {
        if (drawn && whole) whole += ' ';
        whole += text.data;
        return whole.length - text.length;
      });
      const place = (index: number): [Text, number] => {
        const i = starts.findLastIndex((start) => start <= index);
        const text = texts[i] ?? new Text();
        return [text, Math.min(index - (starts[i] ?? 0), text.length)];
      };
      return sources.flatMap((source) =>
        [...whole.matchAll(new RegExp(source, 'gu'))].flatMap(({ 0: found, index }) => {
          const range = document.createRange();
          range.setStart(...place(index));
          const [last, at] = place(index + found.length - 1);
          range.setEnd(last, Math.min(at + 1, last.length));
          const middles = [...range.getClientRects()]
            .filter(({ width }) => width > 0)
            .map(({ top, bottom }) => (top + bottom) / 2);
          const broken = Math.max(...middles) - Math.min(...middles) > 6;
          return broken ? [`${found}: …${whole.slice(Math.max(0, index - 20), index + 30)}…`] : [];
        }),
      );
    });
  }, patterns);
}
