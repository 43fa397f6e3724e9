import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { serve } from '../../scripts/server.ts';
import { readPages } from './html.ts';

test('no link of the site is broken, and no fragment leads nowhere', async () => {
  const { url, close } = await serve(0);
  const { origin } = new URL(url);
  const { links } = await new LinkChecker().check({
    path: url,
    recurse: true,
    checkFragments: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(origin)),
  });
  await close();
  const bad = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(bad.map(({ url: to, parent, status }) => `${parent} → ${to} (${status})`)).toEqual([]);
  const found = new Set(links.map((link) => link.url.split('#')[0]));
  expect(found.size).toBeGreaterThan(readPages().length);
});
