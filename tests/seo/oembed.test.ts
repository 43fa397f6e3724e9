import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { describeEmbed } from '../../src/seo/oembed.ts';

const answer = describeEmbed({
  title: 'Two & two are "four" <here>',
  embed: 'https://a.example/embed/small/',
  page: 'https://a.example/sum/?a=1&b=2',
  image: 'https://a.example/embed/small/share.png',
  imageWidth: 1200,
  imageHeight: 630,
  publisher: 'A site',
  publisherUrl: 'https://a.example/',
  width: 600,
  height: 712,
  asOf: '2024-01-05',
  corrections: [{ was: 'three' }],
}) as Record<string, unknown> & { html: string };
const { document } = parseHTML(`<html><body>${answer.html}</body></html>`);

test('the answer has all that oEmbed 1.0 asks of a rich one', () => {
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 712 });
  expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
});

test('it says as of when it is and what was corrected', () => {
  expect(answer).toMatchObject({ as_of: '2024-01-05', corrections: [{ was: 'three' }] });
});

test('its HTML is a link in a quotation, and one frame', () => {
  expect([...document.body.children].map(({ tagName }) => tagName)).toEqual([
    'BLOCKQUOTE',
    'IFRAME',
  ]);
  expect(document.querySelector('blockquote a')?.getAttribute('href')).toBe(
    'https://a.example/sum/?a=1&b=2',
  );
  expect(document.querySelector('iframe')?.getAttribute('src')).toBe(
    'https://a.example/embed/small/',
  );
});

test('its frame is as wide as its column, whatever that is, and may scroll', () => {
  const frame = document.querySelector('iframe');
  expect(frame?.getAttribute('width')).toBe('100%');
  expect(frame?.getAttribute('height')).toBe('712');
  expect(frame?.hasAttribute('scrolling')).toBe(false);
});

test('a title is a title, whatever characters it has', () => {
  const title = 'Two & two are "four" <here>';
  expect(document.querySelector('iframe')?.getAttribute('title')).toBe(title);
  expect(document.querySelector('a')?.textContent).toBe(title);
});
