import { readdirSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { newestOf, readFrozen } from '../../../src/embed/frozen.ts';
import { useBrowser, withTab } from '../browser.ts';
import { hostPage, useHost } from './pageHost.ts';

useBrowser();
const host = useHost();

const [claim = ''] = readdirSync('dist/claims').toSorted();
const frozen = newestOf('arms', readFrozen())?.version ?? '';
const pages = ['', 'index.html', 'arms/', 'arms/index.html', 'embed/', `claims/${claim}/`];
const charts = ['embed/arms/', 'embed/arms/index.html', `embed/arms/${frozen}/`];

test('a page elsewhere shows our charts in its frames, and none of our pages', async () => {
  const frames = [...pages, ...charts].map(
    (path) => `<iframe title="a frame" src="${inject('url')}${path}"></iframe>`,
  );
  await withTab(host.put('/framing', hostPage(frames.join(''))), {}, async (page) => {
    await page.waitForLoadState('load');
    const shown = page.frames().filter((frame) => frame.url().startsWith(inject('url')));
    expect(shown.map((frame) => frame.url().slice(inject('url').length))).toEqual(charts);
    for (const frame of shown) expect(await frame.locator('h1').count()).toBe(1);
  });
});
