import rss from '@astrojs/rss';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { requireProject } from '../../src/build/project.ts';
import type { Correction } from '../../src/ledger/schema.ts';
import { feedOf } from '../../src/data/feed.ts';
import { lighthouse } from '../checks/article.ts';

const { content } = requireProject(lighthouse);
const feedWith = async (corrections: Correction[]): Promise<Element> => {
  const response = await rss(feedOf({ ...content, ledger: { ...content.ledger, corrections } }));
  const { document } = parseHTML(await response.text());
  const channel = document.querySelector('rss[version="2.0"] > channel');
  if (!channel) throw new Error('There is no channel of RSS 2.0.');
  return channel;
};
const correction = (id: string, date: string): Correction => ({
  ...{ id, date, page: 'grants', claims: [], change: `Change <${id}> & more.` },
});

test('the feed has what RSS requires, and its own address, when nothing was corrected', async () => {
  const channel = await feedWith([]);
  for (const name of ['title', 'link', 'description', 'language']) {
    expect(channel.querySelector(name), name).not.toBeNull();
  }
  expect(channel.innerHTML).toContain('href="https://example.org/corrections.xml" rel="self"');
  expect(channel.innerHTML).toContain('<link>https://example.org/sources/');
  expect(channel.querySelectorAll('item')).toHaveLength(0);
});

test('the feed has each correction, the newest first, with the place in the log', async () => {
  const channel = await feedWith([
    correction('old', '2022-02-15'),
    correction('new', '2022-03-01'),
  ]);
  const items = [...channel.querySelectorAll('item')];
  expect(items.map((item) => item.querySelector('guid')?.textContent)).toEqual([
    'https://example.org/sources/#correction-new',
    'https://example.org/sources/#correction-old',
  ]);
  expect(items[0]?.querySelector('pubDate')?.textContent).toBe('Tue, 01 Mar 2022 00:00:00 GMT');
  expect(items[0]?.querySelector('description')?.textContent).toContain('& more');
});
