import type { Page } from 'playwright-core';

/** The least distances that a reader may give a text without loss (WCAG 2.2, 1.4.12). */
export const textSpacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** The texts of a page that are cut or squeezed, and how far it scrolls sideways. */
export function findCutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const start = (each: Element): string => `"${each.textContent.trim().slice(0, 40)}"`;
    const texts = [...document.querySelectorAll<HTMLElement>('body :not(svg, svg *)')].filter(
      (each) => each.checkVisibility() && !each.matches('.unseen, thead, thead *'),
    );
    const cut = texts.filter((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      return (
        (/hidden|clip/.test(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && each.scrollHeight > each.clientHeight + 1)
      );
    });
    // Where a line has room for a few letters, words are broken within.
    const squeezed = texts.filter((each) => {
      if (!each.matches('p, li, th, td, dd, summary') || each.textContent.trim().length < 12) {
        return false;
      }
      const lines = [...each.getClientRects()].map(({ width }) => width);
      return Math.max(0, ...lines) < 3 * parseFloat(getComputedStyle(each).fontSize);
    });
    return [
      ...(scrollWidth > innerWidth ? [`scrolls sideways by ${scrollWidth - innerWidth} px`] : []),
      ...cut.map((each) => `cut: ${start(each)}`),
      ...squeezed.map((each) => `squeezed: ${start(each)}`),
    ];
  });
}

/** The texts of a page that are smaller than 12 pixels. */
export function findSmallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 1)
      .filter(({ childNodes }) => [...childNodes].some((each) => /\S/.test(each.nodeValue ?? '')))
      .filter((each) => {
        const scale = each instanceof SVGTextContentElement ? (each.getScreenCTM()?.a ?? 1) : 1;
        // Half a tenth of a pixel is what a drawing is scaled by to fit its column.
        return parseFloat(getComputedStyle(each).fontSize) * scale < 11.95;
      })
      .map((each) => `small: "${each.textContent.trim().slice(0, 40)}"`),
  );
}

/** What is wrong with how the focus shows, a line a stop, and how many stops the page has. */
export async function findFocusFaults(page: Page): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  // A page whose end is not reached by so many keys holds the focus for ever.
  for (let stops = 0; stops < 600; stops += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(lookAtFocus);
    if (found === undefined) return { stops, faults };
    faults.push(...found);
  }
  return { stops: 600, faults: [...faults, 'Tab does not lead out of the page'] };
}

/** Runs in the page: what is wrong with the stop that has the focus; nothing is returned where none has it. */
function lookAtFocus(): string[] | undefined {
  let stop = document.activeElement;
  if (!stop || stop === document.body) return undefined;
  // Within a frame the stop is its own; it is seen where the frame is.
  const frame = stop instanceof HTMLIFrameElement ? stop : undefined;
  const inner = frame?.contentDocument?.activeElement;
  // A frame that is not painted yet has no stop of its own, and is passed over.
  if (frame && (!inner || inner.localName === 'body')) return [];
  if (inner) stop = inner;
  const name = `<${stop.localName} class="${stop.getAttribute('class') ?? ''}"> "${stop.textContent.trim().slice(0, 40)}"`;
  const { outlineStyle, outlineWidth } = getComputedStyle(stop);
  const around = frame?.getBoundingClientRect();
  const [left, top] = [around?.left ?? 0, around?.top ?? 0];
  const seen = [...stop.getClientRects()].some(({ x, y, width, height }) =>
    [0.1, 0.5, 0.9].some((share) => {
      const [across, down] = [left + x + width * share, top + y + height * share];
      const hit = document.elementFromPoint(across, down);
      const own = frame ?? stop;
      return hit !== null && (own.contains(hit) || hit.contains(own)) && hit !== document.body;
    }),
  );
  return [
    ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2
      ? [`${name} has no ring of 2 px`]
      : []),
    ...(seen ? [] : [`${name} is not seen`]),
  ];
}
