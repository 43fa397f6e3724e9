import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { chartSlugs } from '../../chartSlugs.ts';
import { size, useBrowser, withTab } from '../browser.ts';
import { chartIn, hostPage, naturalHeight, useHost } from './pageHost.ts';
import { served, snippetOf } from './pageSnippets.ts';

useBrowser();
const host = useHost();
/** Where a newsroom keeps the pack: an origin that is neither the page's nor ours. */
const newsroom = useHost();

/** What WordPress lets through from a site that it does not know (`wp_filter_oembed_result`). */
const allowed: Record<string, string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: 'src width height frameborder marginwidth marginheight scrolling title'.split(' '),
};

function filter(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const element of [...document.body.querySelectorAll('*')]) {
    const names = allowed[element.localName];
    if (!names) element.replaceWith(...element.childNodes);
    for (const name of element.getAttributeNames()) {
      if (!names?.includes(name)) element.removeAttribute(name);
    }
  }
  return document.body.innerHTML;
}

describe.each(chartSlugs)('%s', (chart) => {
  test.each(['', '?maxwidth=500&format=json'])(
    'gives one working frame to a page that pastes its address: %s',
    async (query) => {
      const address = snippetOf(chart, 'Address alone');
      const page = parseHTML(await (await fetch(address)).text()).document;
      const link = page.querySelector('link[type="application/json+oembed"]')?.getAttribute('href');
      const response = await fetch(served(link ?? '') + query);
      const { html, width } = (await response.json()) as { html: string; width: number };
      // A sandbox is what WordPress adds.
      const safe = filter(served(html)).replace('<iframe', '<iframe sandbox="allow-scripts"');
      // The answer's height is that of a column as wide as it says.
      const column = `<div style="width:${width}px">${safe}</div>`;
      await withTab(host.put('/pasted', hostPage(column)), size(768), async (tab) => {
        expect(await tab.locator('iframe').count()).toBe(1);
        const child = await chartIn(tab);
        expect(await child.locator('.drawing > svg:visible').count()).toBe(1);
        const box = await tab.locator('iframe').boundingBox();
        expect(Math.abs((box?.height ?? 0) - (await naturalHeight(child)))).toBeLessThanOrEqual(8);
        expect(await tab.locator('blockquote a').getAttribute('href')).toMatch(/^http/);
      });
    },
  );

  test('is whole from the pack, under another path and origin, and speaks its height', async () => {
    const pack = unzipSync(new Uint8Array(readFileSync(`dist/embed/${chart}/pack.zip`)));
    const paths = Object.entries(pack).map(([name, bytes]) =>
      newsroom.put(`/assets/2024/${name}`, bytes),
    );
    const index = paths.find((path) => path.endsWith('/index.html')) ?? '';
    newsroom.asked.length = 0;
    const heard = `<script>addEventListener('message',({data})=>{if(data['datawrapper-height'])window.heard=Object.values(data['datawrapper-height'])[0]})</script>`;
    const frame = `${heard}<iframe src="${index}" title="A chart" width="600" height="900"></iframe>`;
    await withTab(host.put('/packed', hostPage(frame)), size(768), async (tab) => {
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      await tab.reload();
      const child = await chartIn(tab);
      expect(await child.locator('.drawing > svg:visible text').count()).toBeGreaterThan(5);
      const height = Math.ceil(await naturalHeight(child));
      await tab.waitForFunction((to) => (window as { heard?: unknown }).heard === to, height);
      await tab.waitForLoadState('networkidle');
      expect(asked.filter((each) => !each.includes('/packed'))).toEqual([index]);
      // Its files beside it are whole too.
      for (const path of paths) expect((await fetch(path)).status, path).toBe(200);
    });
  });

  test('may be read by every page, file by file', async () => {
    const files = ['', 'chart.svg', 'chart.png', 'data.csv', 'data.json', 'oembed.json'];
    for (const file of files) {
      const { status, headers } = await fetch(`${inject('url')}embed/${chart}/${file}`);
      expect(status, file).toBe(200);
      expect(headers.get('access-control-allow-origin'), file).toBe('*');
      expect(headers.has('x-frame-options')).toBe(false);
    }
  });
});
