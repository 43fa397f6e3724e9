import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/build/current.ts';
import { absolute, host, relate, routes } from '../../src/routes.ts';
import { readRecords } from './csv.ts';
import { readPages } from './html.ts';

const pages = readPages();
const claims = [...content.entries.values()];
const pageOf = (path: string) => pages.find((page) => `${host.base}${page.path}` === path);
const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim();

describe.each(claims.map((claim) => [claim.id, claim] as const))('/claims/%s/', (id, claim) => {
  const document = pageOf(routes.claim(id))?.document;
  const hrefs = [...(document?.querySelectorAll('main a') ?? [])].map(
    (link) => link.getAttribute('href') ?? '',
  );

  test('has the claim as its heading, who says so, and when', () => {
    expect(plain(document?.querySelector('h1')?.textContent)).toBe(plain(claim.statement));
    const terms = [...(document?.querySelectorAll('.footing dt') ?? [])].map((term) =>
      plain(term.textContent),
    );
    expect(terms).toEqual(expect.arrayContaining(['Who says so', 'When']));
  });

  test('leads to its documents, to what it differs from, and to where it is used', () => {
    const sources = 'sources' in claim ? claim.sources : [];
    const urls = content.ledger.sources.filter((each) => sources.includes(each.id));
    for (const { url } of urls) expect(hrefs).toContain(url);
    const own = routes.claim(id);
    if ('status' in claim)
      for (const fact of claim.facts) expect(hrefs).toContain(relate(routes.claim(fact), own));
    const citing = content.pages.filter(({ citations }) =>
      citations.some(({ entry }) => entry === id),
    );
    for (const { slug } of citing) {
      expect(
        hrefs.some((href) => href.startsWith(`${relate(routes.page(slug), own)}#`)),
        slug,
      ).toBe(true);
    }
  });

  test('can be cited in three forms, each with its own address', () => {
    const address = absolute(routes.claim(id));
    expect(document?.querySelector('.citation')?.textContent).toContain(address);
    expect(read(`claims/${id}/citation.bib`)).toContain(`url = {${address}}`);
    const [item] = JSON.parse(read(`claims/${id}/citation.json`)) as [{ URL: string }];
    expect(item.URL).toBe(address);
  });
});

test('the old address of each claim, on the sources page, leads to its own', () => {
  const sources = pageOf(routes.page('sources'))?.document;
  for (const { id } of claims) {
    const link = sources?.getElementById(id)?.querySelector('a');
    expect(link?.getAttribute('href')).toBe(relate(routes.claim(id), routes.page('sources')));
  }
});

test('every place that cites a claim is there to be led back to', () => {
  for (const { slug, citations } of content.pages) {
    const page = pageOf(routes.page(slug));
    for (const { anchor } of citations) {
      expect(page?.document.getElementById(anchor), `${slug}#${anchor}`).not.toBeNull();
    }
  }
});

describe('the data', () => {
  const data = JSON.parse(read('claims.json')) as {
    claims: { id: string; statement: string; sources: string[]; address: string }[];
  };

  test('has each claim as its page has it', () => {
    expect(data.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    for (const { statement, address, sources } of data.claims) {
      const page = pageOf(new URL(address).pathname)?.document;
      expect(plain(page?.querySelector('h1')?.textContent)).toBe(plain(statement));
      const links = [...(page?.querySelectorAll('.footing a[rel~=external]') ?? [])];
      expect(links.map((link) => link.getAttribute('href'))).toEqual(sources);
    }
  });

  test('has the same claims as a table', () => {
    const [head = [], ...rows] = readRecords(read('claims.csv'));
    expect(rows.map((row) => row[head.indexOf('statement')])).toEqual(
      data.claims.map(({ statement }) => statement),
    );
  });
});

test('whatever can be found by search is at the address that is given', () => {
  const found = JSON.parse(read('search.json')) as { href: string; kind: string }[];
  expect(found.filter(({ kind }) => kind === 'claim')).toHaveLength(claims.length);
  for (const { href } of found) {
    const [file = '', id] = href.split('#');
    expect(existsSync(`dist/${file}`), href).toBe(true);
    const page = pages.find((each) => each.file === file);
    if (id) expect(page?.document.getElementById(id), href).not.toBeNull();
  }
});

test('the feed of corrections has an item for each in the log', () => {
  const feed = read('corrections.xml');
  expect(feed).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?><rss version="2\.0"/);
  expect(feed.match(/<item>/g) ?? []).toHaveLength(content.ledger.corrections.length);
});

test('every page has a way to report an error in it, and to the search', () => {
  for (const { file, document } of pages.filter((page) => !/^embed\/./.test(page.file))) {
    const links = [...document.querySelectorAll('footer a')].map((link) => link.textContent.trim());
    expect(links, file).toEqual(expect.arrayContaining(['Report an error', 'Data']));
    expect(document.querySelector('.masthead a[data-search]'), file).not.toBeNull();
  }
});
