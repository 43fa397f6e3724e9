import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { bundleScript } from '../../../src/embed/assets.ts';
import type { Frozen } from '../../../src/embed/frozen.ts';
import { size, useBrowser, withTab } from '../browser.ts';
import { hostPage, useHost } from './pageHost.ts';

useBrowser();
const host = useHost();

const frozen = JSON.parse(readFileSync('public/embed/frozen.json', 'utf8')) as Frozen[];
const versions = frozen.filter(({ chart }) => chart === 'arms').map(({ version }) => version);
const [old = '', current = ''] = [versions[0], versions.at(-1)];
const day = '30 November 2026';
const said = `Corrected on ${day}, after this copy of the chart was made: what was changed.`;
const code = {
  corrected: JSON.stringify({ [`arms/${old}`]: day }),
  log: JSON.stringify('../how-this-was-made/index.html#correction-log'),
};

test.each([
  ['our script', 'resize.js', (address: string) => `<iframe src="${address}"></iframe>`],
  [
    'the component',
    'element.js',
    (address: string) => `<trip-chart src="${address}"></trip-chart>`,
  ],
])(
  'with %s a page says once below a frozen chart that it was corrected later, and below no other',
  async (_, name, place) => {
    const site = inject('url');
    const addresses = [`${old}/`, `${old}/index.html?theme=dark`, `${current}/`, ''];
    const type = name === 'element.js' ? ' type="module"' : '';
    const script = `<script${type} src="${site}embed/${name}"></script>`;
    const places = addresses.map(
      (address) => `<section>${place(`${site}embed/arms/${address}`)}</section>`,
    );
    await withTab(
      host.put('/page.html', hostPage(places.join('') + script)),
      size(768),
      async (tab) => {
        await tab.route(`**/embed/${name}`, (route) =>
          route.fulfill({
            contentType: 'text/javascript',
            headers: { 'access-control-allow-origin': '*' },
            body: bundleScript(
              name === 'element.js' ? 'element' : 'resize',
              name === 'element.js' ? 'esm' : 'iife',
              code,
            ),
          }),
        );
        await tab.reload({ waitUntil: 'load' });
        const lines = tab.locator('section').filter({ hasText: said });
        await expect.poll(() => lines.count()).toBe(2);
        expect(await tab.getByText(said).count()).toBe(2);
        const link = tab.getByRole('link', { name: 'what was changed' }).first();
        expect(await link.getAttribute('href')).toBe(
          `${site}how-this-was-made/index.html#correction-log`,
        );
        expect(await tab.locator('section').nth(2).textContent()).not.toContain('Corrected on');
      },
    );
  },
);
