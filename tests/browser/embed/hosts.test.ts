import { afterAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { extremes } from './extremes.ts';
import { embedAddress, measure, patient, startLate, toggle, withHost } from './host.ts';
import { listeners } from './listeners.ts';
import { packages } from './packages.ts';
import { useHost } from './pageHost.ts';

useBrowser();
const host = useHost();
const widths = [320, 480, 700, 1100] as const;
const addresses = (): string[] => extremes.map((chart) => embedAddress(chart));

/** Rows of the table for the reader of the tests: host, chart, then a height at each width. */
const results: Record<string, Record<string, string>> = {};
afterAll(() => {
  const rows = Object.entries(results).map(([name, heights]) =>
    [name.padEnd(38), ...Object.values(heights).map((height) => height.padStart(6))].join(' '),
  );
  const head = [
    'Height in px at a width of'.padEnd(38),
    ...widths.map((each) => `${each}`.padStart(6)),
  ];
  console.log([head.join(' '), ...rows].join('\n'));
});

describe.each([...packages, ...listeners])('on a page with $name', (kind) => {
  test('each of two charts gets its own height at every width, and keeps it with its table', async () => {
    await withHost(host, kind, addresses(), async (open) => {
      const { page, charts, heights, errors } = open;
      const limit = kind.limit ?? ((height: number): number => height);
      const settle = (expected: number[]): Promise<void> =>
        expect.poll(heights, patient).toEqual(expected.map(limit));
      if (kind.late) await startLate(open, kind);
      for (const width of widths) {
        const own = await Promise.all(extremes.map((chart) => measure(chart, width)));
        const shut = own.map((each) => each.shut);
        extremes.forEach((chart) => note(kind.name, chart, width, 'failed'));
        // The page opens at the first width, where a late listener must get what it has missed.
        await page.setViewportSize({ width, height: 900 });
        await settle(shut);
        for (const [i, chart] of charts.entries()) {
          const slug = extremes[i] ?? '';
          await toggle(chart);
          await settle(shut.with(i, own[i]?.open ?? 0));
          await toggle(chart);
          await settle(shut);
          note(kind.name, slug, width, String((await heights())[i]));
        }
      }
      expect(errors).toEqual([]);
    });
  });
});

function note(kind: string, chart: string, width: number, result: string): void {
  (results[`${kind}: ${chart}`] ??= {})[`${width} px`] = result;
}
