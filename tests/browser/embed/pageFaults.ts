import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with a page, a line each; by some rules alone if named. */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  await page.addScriptTag({ path: axeFile });
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(
        // Of what passes it would describe every element, for which nobody asks.
        { resultTypes: ['violations'], ...(only ? { runOnly: only } : {}) },
      ),
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What of a chart is cut by its frame: it scrolls, or a text that must be seen is outside. */
export function findFitFaults(child: Frame): Promise<string[]> {
  return child.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    const texts = [...document.querySelectorAll('.chart-title, .chart-foot, .drawing text')].filter(
      (each) => each.checkVisibility(),
    );
    const outside = texts.filter((each) => {
      const { left, right, top, bottom, width } = each.getBoundingClientRect();
      return !width || left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
    });
    return [
      ...(scrollHeight > innerHeight + 1 ? [`scrolls: ${scrollHeight} in ${innerHeight}`] : []),
      ...(scrollWidth > innerWidth + 1 ? [`scrolls: ${scrollWidth} in ${innerWidth}`] : []),
      ...(texts.length < 8 ? [`only ${texts.length} texts are shown`] : []),
      ...outside.map(({ textContent }) => `outside: ${textContent}`),
    ];
  });
}

/** The texts whose colour is too near the ground behind them (WCAG 2: 4.5 to 1). */
export function findFaintTexts(child: Frame): Promise<string[]> {
  return child.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('The browser has no canvas.');
    const luminance = (colour: string): number => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
        (each) =>
          each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = getComputedStyle(
      document.querySelector('.embed') ?? document.body,
    ).backgroundColor;
    /** What a text stands on: the disc before a number, the bar around a figure, else the paper. */
    const groundOf = (text: Element): string => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const disc = [...(text.closest('svg')?.querySelectorAll('circle') ?? [])].findLast((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        const [across, down] = [x + width / 2, y + height / 2];
        const around = left < across && across < right && top < down && down < bottom;
        return around && !/none|, 0\)$/.test(getComputedStyle(each).fill);
      });
      const bar = text.closest('.within')?.closest('svg')?.querySelector('.bar');
      const mark = disc ?? bar;
      return mark ? getComputedStyle(mark).fill : paper;
    };
    const texts = [
      ...document.querySelectorAll('.chart-title, p, label, .chart-foot a, summary, .drawing text'),
    ];
    return texts
      .filter((each) => each.checkVisibility())
      .flatMap((each) => {
        const { color, fill } = getComputedStyle(each);
        const [light = 0, dark = 0] = [
          luminance(each instanceof SVGElement ? fill : color),
          luminance(groundOf(each)),
        ].toSorted((a, b) => b - a);
        const contrast = (light + 0.05) / (dark + 0.05);
        return contrast < 4.5 ? [`${contrast.toFixed(2)}: ${each.textContent}`] : [];
      });
  });
}
