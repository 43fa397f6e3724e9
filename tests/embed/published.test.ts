import { expect, test } from 'vitest';
import type { Content } from '../../src/content/load.ts';
import { frozenEmbed } from '../../src/embed/published.ts';
import { chart } from './fixture.ts';

/** A content in which one page, of this slug, shows the chart. */
const shownBy = (slug: string) =>
  ({
    ledger: { corrections: [], site: { name: 'A site', published: '2026-11-23' } },
    pages: [
      {
        slug,
        front: { title: 'A sum', asOf: '2024-01-05' },
      },
    ],
  }) as unknown as Content;

test.each([
  ['sum', 'https://a.example/sum/index.html#small'],
  ['index', 'https://a.example/index.html#small'],
])('a frozen embed leads to the page "%s" that explains it', (slug, address) => {
  const [, link] =
    /href="(\.\.\/[^"]*)"/.exec(frozenEmbed({ ...chart, page: slug }, shownBy(slug))) ?? [];
  expect(new URL(link ?? '', 'https://a.example/embed/small/0123456789ab/').href).toBe(address);
});
