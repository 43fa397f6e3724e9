import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { embedAddress, patient, withHost, type OpenHost } from './host.ts';
import { ours } from './listeners.ts';
import { hostPage, useHost } from './pageHost.ts';

useBrowser();
const host = useHost();

const schemes = (page: Page): Promise<string[]> =>
  page.locator('iframe').evaluateAll((all) => all.map((each) => each.style.colorScheme));

describe('our script', () => {
  test.each([
    ['no colour', '', 'light', 'light'],
    ['no colour, to a reader who prefers dark', '', 'dark', 'light'],
    ['a white ground', 'body{background:#fff}', 'dark', 'light'],
    ['a black ground', 'body{background:#111}', 'light', 'dark'],
    ['dark hsl', 'body{background:hsl(220 30% 12%)}', 'light', 'dark'],
    ['light oklch', 'body{background:oklch(0.97 0.01 250)}', 'dark', 'light'],
    ['dark oklch', 'body{background:oklch(0.2 0.02 250)}', 'light', 'dark'],
    ['light lab', 'body{background:lab(95 0 0)}', 'dark', 'light'],
    ['dark lab', 'body{background:lab(20 0 0)}', 'light', 'dark'],
    ['light Display P3', 'body{background:color(display-p3 0.9 0.9 0.8)}', 'dark', 'light'],
    ['a dark mix', 'body{background:color-mix(in srgb, black 80%, white)}', 'light', 'dark'],
    ['a dark part in white', 'body{background:#fff}#part{background:#222}', 'light', 'dark'],
    ['a faint veil on white', 'body{background:#fff}#part{background:#0001}', 'light', 'light'],
    ['its word that it is dark', ':root{color-scheme:dark}', 'light', 'dark'],
    ['both schemes, in the dark', ':root{color-scheme:light dark}', 'dark', 'dark'],
    ['both schemes, in the light', ':root{color-scheme:light dark}', 'light', 'light'],
  ] as const)('suits the chart to a page with %s', async (_, css, system, expected) => {
    const prepare = (page: Page): Promise<void> => page.emulateMedia({ colorScheme: system });
    const wrap = `<style>${css}</style><div id="part">EMBEDS</div>`;
    const use = ({ page }: OpenHost): Promise<void> =>
      expect.poll(() => schemes(page), patient).toEqual([expected]);
    await withHost(host, ours, [embedAddress('arms')], use, { wrap, prepare });
  });

  test('follows a reader who changes the scheme, on a page of both', async () => {
    const wrap = '<style>:root{color-scheme:light dark}</style>EMBEDS';
    const use = async ({ page }: OpenHost): Promise<void> => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(() => schemes(page), patient).toEqual(['dark']);
      await page.emulateMedia({ colorScheme: 'light' });
      await expect.poll(() => schemes(page), patient).toEqual(['light']);
    };
    await withHost(host, ours, [embedAddress('arms')], use, { wrap });
  });

  test('leaves the colour scheme of other frames alone', async () => {
    const strange = host.put('/strange.html', hostPage('A frame of another site'));
    await withHost(host, ours, [embedAddress('arms'), strange], ({ page }) =>
      expect.poll(() => schemes(page), patient).toEqual(['light', '']),
    );
  });
});
