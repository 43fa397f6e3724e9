import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fillSnippet, marks, snippetsOf } from '../../src/embed/snippets.ts';

const title = 'Two & two are "four" <here>';
const snippets = snippetsOf({
  embed: 'https://a.example/embed/small/',
  frozen: { embed: 'https://a.example/embed/small/0123456789ab/', height: 'calc(1px + 2cqw)' },
  page: 'https://a.example/sum/',
  title,
  picture: 'https://a.example/embed/small/chart.png',
  picture2x: 'https://a.example/embed/small/chart@2x.png',
  pictureWidth: 800,
  pictureHeight: 610,
  heightAt600: 712,
  resize: 'https://a.example/embed/resize.js',
  element: 'https://a.example/embed/element.js',
  credit: 'A site',
});
const filled = (kind: string): string => {
  const snippet = snippets.find((each) => each.kind === kind);
  if (!snippet) throw new Error(`there is no snippet "${kind}"`);
  return fillSnippet(snippet, 'calc(10px + 50cqw)');
};
const parse = (kind: string): Document =>
  parseHTML(`<html><body>${filled(kind)}</body></html>`).document;

test('no kind is there twice, and none keeps a mark once it is filled', () => {
  const kinds = snippets.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  for (const kind of kinds) expect(filled(kind)).not.toMatch(/%[A-Z]+%/);
});

test('an address alone takes no choice, since one answer serves all; each other live snippet does', () => {
  const address = snippets.find(({ kind }) => kind === 'address');
  expect(address?.choices).toEqual([]);
  expect(address?.text).toBe('https://a.example/embed/small/');
  const withOptions = snippets.filter(({ choices }) => choices.includes('credit'));
  expect(withOptions.length).toBeGreaterThan(3);
  for (const { text } of withOptions) expect(text).toContain(marks.query);
});

/** What WordPress leaves of a snippet to who may not use frames: no such element, and no script. */
const strip = (kind: string): HTMLElement =>
  parseHTML(
    `<html><body>${filled(kind).replaceAll(/<script.*?<\/script>|<\/?(iframe|trip-chart|amp-iframe)[^>]*>/g, '')}</body></html>`,
  ).document.body;

test.each(['frame', 'script', 'frozen', 'element', 'pym', 'amp'])(
  'the %s leaves a quotation of the finding with a link where its element is stripped',
  (kind) => {
    const link = strip(kind).querySelector('blockquote a');
    expect(link?.textContent).toBe(title);
    expect(link?.getAttribute('href')).toBe('https://a.example/sum/');
  },
);

describe.each(['frame', 'script', 'frozen'])('the %s', (kind) => {
  const iframe = parse(kind).querySelector('iframe');

  test('is named, waits until it is near, and has the height for its column', () => {
    expect(iframe?.getAttribute('title')).toBe(title);
    expect(iframe?.getAttribute('loading')).toBe('lazy');
    const height = kind === 'frozen' ? 'calc(1px + 2cqw)' : 'calc(10px + 50cqw)';
    expect(iframe?.getAttribute('style')).toContain(`height:${height}`);
    expect(iframe?.getAttribute('style')).toContain('color-scheme:light');
    expect(iframe?.parentElement?.getAttribute('style')).toContain('container-type:inline-size');
  });

  test('has a script only where it says so', () => {
    expect(parse(kind).querySelectorAll('script')).toHaveLength(kind === 'script' ? 1 : 0);
  });
});

test('the frozen frame has the address that does not change, the others the live one', () => {
  const source = (kind: string) => parse(kind).querySelector('iframe')?.getAttribute('src');
  expect(source('frozen')).toBe('https://a.example/embed/small/0123456789ab/');
  expect(source('frame')).toBe('https://a.example/embed/small/');
});

test('the picture has the finding as its text, its size, and a credit', () => {
  const document = parse('picture');
  const image = document.querySelector('img');
  expect(image?.getAttribute('alt')).toBe(title);
  expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['800', '610']);
  expect(document.body.textContent).toContain('A site, CC BY');
  // A theme gives a block its column.
  expect(image?.closest('div')?.parentElement).toBe(document.body);
});

test('the component holds a link for where it does not work', () => {
  const link = parse('element').querySelector('trip-chart a');
  expect(link?.getAttribute('href')).toBe('https://a.example/sum/');
  expect(link?.textContent).toBe(title);
});

test('the AMP frame has the size of the chart at its width, and a button for the rest', () => {
  const frame = parse('amp').querySelector('amp-iframe');
  expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual(['600', '712']);
  expect(frame?.querySelector('button[overflow]')).not.toBeNull();
});
