import { expect, test } from 'vitest';
import type { Content } from '../../src/content/load.ts';
import { frozenEmbed, versionOf } from '../../src/embed/published.ts';
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
  const { document } = frozenEmbed({ ...chart, page: slug }, shownBy(slug));
  const [, link] = /href="(\.\.\/[^"]*)"/.exec(document) ?? [];
  expect(new URL(link ?? '', 'https://a.example/embed/small/0123456789ab/').href).toBe(address);
});

test('a frozen embed has the name of its content, and leads by it to its own oEmbed answer', () => {
  const { version, document } = frozenEmbed(chart, shownBy('sum'));
  expect(versionOf(document)).toBe(version);
  const [, answer] = /json\+oembed" href="([^"]*)"/.exec(document) ?? [];
  expect(answer).toBe(`https://example.org/embed/small/${version}/oembed.json`);
  const changed = frozenEmbed({ ...chart, credit: 'Another article' }, shownBy('sum'));
  expect(changed.version).not.toBe(version);
});
