import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chartSlugs } from '../../src/charts/slugs.ts';
import { readContent, requireContent } from '../../src/ledger/content.ts';
import { ContentError } from '../../src/ledger/problem.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Changes a file of the copy; the text to change must be there. */
function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(root, 'content', file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(path, after);
}

const problems = (): string[] =>
  readContent(root, chartSlugs).problems.map(
    ({ file, line, what, fix }) =>
      `${line === undefined ? file : `${file}:${line}`}: ${what} ${fix}`,
  );

describe('readContent(root, charts)', () => {
  test('finds nothing wrong with the content as it is', () => {
    expect(problems()).toEqual([]);
  });

  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'a missing field',
      'facts/p26.yml',
      /\n  certainty: .*/,
      '',
      /^content\/facts\/p26\.yml:\d+: "p26-artillery" has a wrong "certainty": Invalid option.*Correct the entry/,
    ],
    [
      'an unknown field',
      'facts/p26.yml',
      '\n  certainty:',
      '\n  certainy: x\n  certainty:',
      /p26\.yml:\d+: "p26-artillery" is wrong: Unrecognized key: "certainy"/,
    ],
    [
      'a wrong type',
      'stops.yml',
      'order: 2',
      'order: two',
      /stops\.yml:\d+: "crete" has a wrong "order": Invalid input: expected number, received string/,
    ],
    [
      'an impossible date',
      'facts/p26.yml',
      "from: '2023-12-29'",
      "from: '2023-12-32'",
      /p26\.yml:\d+: "p26-artillery" has a wrong "when.from": is not a date in the calendar/,
    ],
    [
      'a date that is not written as one',
      'facts/p26.yml',
      "from: '2023-12-29'",
      "from: '29/12/2023'",
      /"when.from": must be written YYYY, YYYY-MM or YYYY-MM-DD/,
    ],
    [
      'a reversed period',
      'stops.yml',
      "from: '2024-01-05', to: '2024-01-06'",
      "from: '2024-01-06', to: '2024-01-05'",
      /"istanbul" has a wrong "when": ends before it begins; swap "from" and "to"/,
    ],
    [
      'a negative amount',
      'shipments.yml',
      'value: 147500000',
      'value: -147500000',
      /"artillery" has a wrong "value.value": must not be negative/,
    ],
    [
      'an amount that is not finite',
      'shipments.yml',
      'value: 147500000',
      'value: .inf',
      /"artillery" has a wrong "value.value": must be a finite number/,
    ],
    [
      'an unknown currency',
      'shipments.yml',
      'value: 147500000, unit: US dollars',
      'value: 147500000, unit: shekels',
      /"artillery" has a wrong "value.unit": Invalid option: expected one of "US dollars"/,
    ],
    [
      'an amount that the cited fact does not have',
      'shipments.yml',
      'value: 147500000',
      'value: 147500001',
      /"artillery" draws "exact 147500001 US dollars" as "value", which "p26-artillery".* does not have/,
    ],
    [
      'a qualifier that the cited fact does not have',
      'shipments.yml',
      'unit: US dollars, qualifier: more than',
      'unit: US dollars, qualifier: exact',
      /"tank-ammunition" draws "exact 106000000 US dollars"/,
    ],
    [
      'an id used twice',
      'facts/p26.yml',
      'id: p26-artillery-emergency',
      'id: p26-artillery',
      /p26\.yml:\d+: "p26-artillery" has an id that content\/facts\/p26\.yml:\d+ has already/,
    ],
    [
      'an id that is no id',
      'people.yml',
      /id: [a-z-]+/,
      'id: Antony Blinken',
      /people\.yml:\d+: "Antony Blinken" has a wrong "id": must be lower-case words/,
    ],
    [
      'a reference to a source that is not there',
      'record/x02.yml',
      'ap-tank-rounds',
      'ap-tank-round',
      /x02\.yml:\d+: "x02-tank-rounds" names "ap-tank-round" in "sources", which is not in content\/sources\.yml/,
    ],
    [
      'a reference to a fact that is not there',
      'stops.yml',
      'fact: p08-israel-stop',
      'fact: p08-israel',
      /"israel" names "p08-israel" in "fact", which is not in content\/facts/,
    ],
    [
      'a place outside the map',
      'stops.yml',
      'longitude: 28.98',
      'longitude: 4.9',
      /"istanbul" lies at 4\.9 E, 41\.01 N, outside the map/,
    ],
    [
      'a latitude that is none',
      'stops.yml',
      'latitude: 41.01',
      'latitude: 141.01',
      /"istanbul" has a wrong "latitude": Too big/,
    ],
    [
      'an unknown country',
      'stops.yml',
      'territory: Greece',
      'territory: Grece',
      /"territory": Invalid option: expected one of "Turkey"/,
    ],
    [
      'a gap in the order of stops',
      'stops.yml',
      'order: 3',
      'order: 11',
      /"amman" has order 11 where 3 comes next/,
    ],
    [
      'a stop before the one it follows',
      'stops.yml',
      "from: '2024-01-05', to: '2024-01-06'",
      "from: '2024-01-07', to: '2024-01-08'",
      /"crete" begins before the stop it follows \("istanbul"\)/,
    ],
    [
      'a statement whose figure its entry does not have',
      'facts/p26.yml',
      '$147.5 million',
      '$147.6 million',
      /"p26-artillery" has a "statement" that its ledger entry does not bear out: the figure "\$147\.6 million"/,
    ],
    [
      'a claim of the record without a source',
      'record/x09.yml',
      /sources: \[.*\]/,
      'sources: []',
      /"x09-protest" has no source/,
    ],
    ['a file that is not YAML', 'terms.yml', /^/, 'a: [\n', /content\/terms\.yml:\d+: is not YAML/],
    [
      'an empty list',
      'shipments.yml',
      /[\s\S]*/,
      '[]\n',
      /content\/shipments\.yml: has no entries/,
    ],
    [
      'an unknown fact in prose',
      'pages/arms.mdx',
      'of="p26-artillery',
      'of="p26-artilery',
      /pages\/arms\.mdx:\d+: cites "p26-artilery[^"]*", which is not in the ledger/,
    ],
    [
      'an unknown chart in prose',
      'pages/arms.mdx',
      '<Chart id="arms" />',
      '<Chart id="amrs" />',
      /pages\/arms\.mdx:\d+: shows the chart "amrs", which is not in the registry. Use one of: stops-map, arms/,
    ],
    [
      'an unsourced figure in prose',
      'pages/arms.mdx',
      '<Chart id="arms" />',
      'There were 13,981 rounds.',
      /pages\/arms\.mdx:\d+: the figure "13,981" is not bound to the ledger/,
    ],
  ])('reports %s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(new RegExp(problem.source, 'm'));
  });

  test('reports every problem at once, over all the files', () => {
    edit('stops.yml', 'order: 3', 'order: 11');
    edit('facts/p26.yml', '$147.5 million', '$147.6 million');
    edit('pages/arms.mdx', '<Chart id="arms" />', 'There were 13,981 rounds.');
    const files = new Set(problems().map((problem) => problem.split(':')[0]));
    expect(files).toContain('content/stops.yml');
    expect(files).toContain('content/facts/p26.yml');
    expect(files).toContain('content/pages/arms.mdx');
  });

  test('reports an empty ledger by each file and paragraph that is missing', () => {
    rmSync(join(root, 'content/facts'), { recursive: true });
    const found = problems();
    expect(found).toContain(
      'content/facts: has no fact of paragraph 1. Add one: the ledger covers the whole article.',
    );
    expect(found.filter((problem) => problem.includes('has no fact of paragraph'))).toHaveLength(
      31,
    );
  });

  test('reports a file that is missing', () => {
    rmSync(join(root, 'content/events.yml'));
    expect(problems()).toContain('content/events.yml: is missing. Put the file back.');
  });

  test('accepts names written from right to left, and very long ones', () => {
    edit(
      'people.yml',
      /name: .*/,
      'name: "بنيامين نتنياهو وزير الخارجية في الولايات المتحدة الأمريكية"',
    );
    expect(problems()).toEqual([]);
  });

  test('reports a fact that no page cites', () => {
    for (const { file } of readContent('.', chartSlugs).pages) {
      const path = join(root, file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replaceAll('p25-biden-attachment', 'p25-white-house-policy'));
    }
    expect(problems().join('\n')).toMatch(/p25\.yml: "p25-biden-attachment" is cited on no page/);
  });
});

describe('requireContent(root, charts)', () => {
  test('throws all the problems in one error, in the order of files and lines', () => {
    edit('stops.yml', 'order: 3', 'order: 11');
    edit('facts/p26.yml', '$147.5 million', '$147.6 million');
    expect(() => requireContent(root, chartSlugs)).toThrow(ContentError);
    expect(() => requireContent(root, chartSlugs)).toThrow(
      /^The content has \d+ problems; nothing was built\.\n {2}content\/facts[\s\S]*\n {2}content\/stops/,
    );
  });
});

describe('the content of the site', () => {
  test('cites every fact of the article on a page, and no entry that is not there', () => {
    const { ledger, entries, pages } = readContent('.', chartSlugs);
    const cited = new Set(pages.flatMap(({ citations }) => citations.map(({ entry }) => entry)));
    expect(ledger.facts.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
    expect([...cited].filter((id) => !entries.has(id))).toEqual([]);
  });
});
