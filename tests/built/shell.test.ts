import { expect, test } from 'vitest';
import { readPages } from './html.ts';

/** All pages with the site's own head and foot. */
const pages = readPages().filter(({ document }) => document.querySelector('.site-foot'));

/** The links of a part, by their words, without what depends on the page. */
const linksIn = (document: Document, part: string): string[] =>
  [...document.querySelectorAll(`${part} a`)].map(({ textContent }) => textContent.trim());

test.each(['.masthead', '.reader-links'])(
  'the links in %s are the same on every page, in the same order',
  (part) => {
    const [first] = pages;
    const links = first ? linksIn(first.document, part) : [];
    expect(links.length).toBeGreaterThan(3);
    for (const { file, document } of pages) expect(linksIn(document, part), file).toEqual(links);
  },
);

test('help is at the same place on every page: first of the links for readers', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const { file, document } of pages) {
    const [first] = document.querySelectorAll('.site-foot .reader-links a');
    expect(first?.textContent.trim(), file).toBe('Report an error');
    expect(first?.getAttribute('href'), file).toMatch(/^(?:mailto:|https:)/);
  }
});
