import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readProject, requireProject } from '../../src/build/project.ts';
import { ContentError } from '../../src/lib/problem.ts';

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
  readProject(root).problems.map(
    ({ file, line, what, fix }) =>
      `${line === undefined ? file : `${file}:${line}`}: ${what} ${fix}`,
  );

describe('readProject(root)', () => {
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
      'charts/stops-map.yml',
      'longitude: 24.02',
      'longitude: east',
      /stops-map\.yml:\d+: the file has a wrong "stops.1.longitude": Invalid input: expected number, received string/,
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
      'charts/stops-map.yml',
      "from: '2024-01-05', to: '2024-01-06'",
      "from: '2024-01-06', to: '2024-01-05'",
      /has a wrong "stops.0.when": ends before it begins; swap "from" and "to"/,
    ],
    [
      'a negative amount',
      'charts/arms.yml',
      'value: 147500000',
      'value: -147500000',
      /has a wrong "rows.2.value.value": must not be negative/,
    ],
    [
      'an amount that is not finite',
      'charts/arms.yml',
      'value: 147500000',
      'value: .inf',
      /has a wrong "rows.2.value.value": must be a finite number/,
    ],
    [
      'an unknown currency',
      'charts/arms.yml',
      'value: 147500000, unit: US dollars',
      'value: 147500000, unit: shekels',
      /has a wrong "rows.2.value.unit": Invalid option: expected one of "US dollars"/,
    ],
    [
      'an amount that the cited fact does not have',
      'charts/arms.yml',
      'value: 147500000',
      'value: 147500001',
      /"artillery" draws "exact 147500001 US dollars" as "value", which "p26-artillery".* does not have/,
    ],
    [
      'a qualifier that the cited fact does not have',
      'charts/arms.yml',
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
      'charts/stops-map.yml',
      'fact: p08-israel-stop',
      'fact: p08-israel',
      /"israel" names "p08-israel" in "fact", which is not in content\/facts/,
    ],
    [
      'a latitude that is none',
      'charts/stops-map.yml',
      'latitude: 41.01',
      'latitude: 141.01',
      /has a wrong "stops.0.latitude": Too big/,
    ],
    [
      'a stop before the one it follows',
      'charts/stops-map.yml',
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
      /pages\/arms\.mdx:\d+: shows the chart "amrs", which is not in the registry. Use one of: arms, stops-map/,
    ],
    [
      'an unsourced figure in prose',
      'pages/arms.mdx',
      '<Chart id="arms" />',
      'There were 13,981 rounds.',
      /pages\/arms\.mdx:\d+: the figure "13,981" is not bound to the ledger/,
    ],
    [
      'a figure in the title of a topic that none of its claims has',
      'record/x02.yml',
      /\ntitle: .*/,
      '\ntitle: The 7 approvals of December 2023',
      /x02\.yml:\d+: "x02" has a "title".*the figure "7"/,
    ],
    [
      'an amount in the basis of a date that the entry does not have',
      'facts/p26.yml',
      /basis: .*/,
      'basis: The article names 14,000 rounds that day, in paragraph 26.',
      /"p26-artillery" has a "when.basis".*the figure "14,000" is not in the entry/,
    ],
    [
      'an amount in a note on the attribution that the entry does not have',
      'facts/p26.yml',
      '    kind: article-voice',
      '    kind: article-voice\n    note: Said of 14,000 rounds.',
      /"p26-artillery" has a "attribution.note".*the figure "14,000" is not in the entry/,
    ],
    [
      'a figure in a label of the outside record that its claim does not have',
      'charts/arms.yml',
      'label: Earlier cases within the total',
      'label: Three earlier cases within the total',
      /"artillery" has a "record.label".*the figure "Three"/,
    ],
    [
      'a figure in the label of an announced stop',
      'charts/stops-map.yml',
      'label: Amman',
      'label: Amman 4',
      /"amman" has a "label".*the figure "4"/,
    ],
    [
      'a figure in what an amount is of',
      'facts/p26.yml',
      'of: calibre',
      'of: calibre of 7 guns',
      /"p26-artillery" has a "amounts.of".*the figure "7"/,
    ],
    [
      'a tag that YAML does not know',
      'terms.yml',
      /term: /,
      'term: !secret ',
      /terms\.yml:\d+: is not YAML as it should be: Unresolved tag: !secret/,
    ],
    [
      'a character that hides a figure',
      'terms.yml',
      /meaning: /,
      'meaning: \u0663 ',
      /terms\.yml:\d+: has the character "\u0663" \(U\+0663\)/,
    ],
    [
      'a topic that is wrong as a whole',
      'record/x02.yml',
      /[\s\S]*/,
      '- a\n',
      /x02\.yml:1: the file is wrong: Invalid input: expected object/,
    ],
    [
      'a correction of a page that is not there',
      'corrections.yml',
      /[\s\S]*/,
      "- { id: a, date: '2024-02-01', page: army, change: A word. }\n",
      /corrections\.yml: "a" is of the page "army", which there is not\. Use one of: index,/,
    ],
    [
      'two pages in one place',
      'pages/arms.mdx',
      /\norder: \d+/,
      '\norder: 0',
      /pages\/(arms|index)\.mdx:1: has order 0, which content\/pages\/(arms|index)\.mdx has already/,
    ],
  ])('reports %s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(new RegExp(problem.source, 'm'));
  });

  test('reports every problem at once, over all the files', () => {
    edit('charts/stops-map.yml', 'claim: x01-amman', 'claim: x01-aman');
    edit('facts/p26.yml', '$147.5 million', '$147.6 million');
    edit('pages/arms.mdx', '<Chart id="arms" />', 'There were 13,981 rounds.');
    const files = new Set(problems().map((problem) => problem.split(':')[0]));
    expect(files).toContain('content/charts/stops-map.yml');
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

  test.each([
    ['facts/p26.yaml', 'facts/p26.yml'],
    ['facts/p26-more.yml', 'facts/p26.yml'],
    ['facts/more/p26.yml', 'facts/p26.yml'],
    ['pages/foo.md', 'pages/arms.mdx'],
    ['pages/more/foo.mdx', 'pages/arms.mdx'],
    ['record/x2.yml', 'record/x02.yml'],
    ['notes.txt', 'terms.yml'],
  ])('reports %s, which is read by nothing', (name, like) => {
    cpSync(join(root, 'content', like), join(root, 'content', name));
    expect(problems().filter((problem) => problem.includes('is read by nothing'))).toEqual([
      expect.stringMatching(`^content/${name}: is read by nothing\\.`),
    ]);
  });

  test.each(['Arms', 'the_arms', 'arms-', '404', 'cards', 'embed'])(
    'refuses "%s" for the name of a page',
    (name) => {
      renameSync(join(root, 'content/pages/arms.mdx'), join(root, `content/pages/${name}.mdx`));
      expect(problems().join('\n')).toMatch(`/${name}.mdx: has a name that cannot be an address`);
    },
  );

  test('reports that the first page is missing', () => {
    rmSync(join(root, 'content/pages/index.mdx'));
    expect(problems()).toContain('content/pages/index.mdx: is missing. Put the first page back.');
  });

  test('reports that the folder of pages is missing, and no fact as uncited', () => {
    rmSync(join(root, 'content/pages'), { recursive: true });
    const found = problems();
    expect(found).toContain('content/pages: is missing. Put the folder back.');
    expect(found.join('\n')).not.toMatch('is cited on no page');
  });

  test.each(['facts/p26.yml', 'record/x02.yml', 'people.yml', 'sources.yml', 'readings.yml'])(
    'reports of %s only that it cannot be parsed, and nothing that hangs on it',
    (file) => {
      edit(file, /^/, '[}\n');
      const found = problems();
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((problem) => !problem.startsWith(`content/${file}`))).toEqual([]);
    },
  );

  test('reports of an entry that does not fit only that, and nothing that hangs on it', () => {
    edit('facts/p26.yml', /\n {2}certainty: .*/, '');
    expect(problems()).toHaveLength(1);
  });

  test('reports of a page only that it cannot be parsed', () => {
    edit('pages/trip.mdx', '<Chart id="stops-map" />', '<Chart id="stops-map">');
    expect(problems()).toEqual([expect.stringMatching(/^content\/pages\/trip\.mdx.*is not MDX/)]);
  });

  test('reads files that begin with a byte-order mark', () => {
    for (const file of ['terms.yml', 'pages/arms.mdx']) edit(file, /^/, '\ufeff');
    expect(problems()).toEqual([]);
  });

  test('accepts a correction that names its page by address or by short name', () => {
    edit(
      'corrections.yml',
      /[\s\S]*/,
      "- { id: a, date: '2024-02-01', page: arms, change: A word. }\n- { id: b, date: '2024-02-01', page: To the region, change: A word. }\n",
    );
    edit('pages/trip.mdx', /\nlabel: .*/, '\nlabel: To the region');
    expect(problems()).toEqual([]);
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
    for (const { file } of readProject('.').content.pages) {
      const path = join(root, file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replaceAll('p25-biden-attachment', 'p25-white-house-policy'));
    }
    expect(problems().join('\n')).toMatch(/p25\.yml: "p25-biden-attachment" is cited on no page/);
  });
});

describe('requireProject(root)', () => {
  test('throws all the problems in one error, in the order of files and lines', () => {
    edit('charts/stops-map.yml', 'claim: x01-amman', 'claim: x01-aman');
    edit('facts/p26.yml', '$147.5 million', '$147.6 million');
    expect(() => requireProject(root)).toThrow(ContentError);
    expect(() => requireProject(root)).toThrow(
      /^The content has \d+ problems; nothing was built\.\n {2}content\/charts[\s\S]*\n {2}content\/facts/,
    );
  });
});

describe('the content of the site', () => {
  test('cites every fact of the article on a page, and no entry that is not there', () => {
    const { ledger, entries, pages } = readProject('.').content;
    const cited = new Set(pages.flatMap(({ citations }) => citations.map(({ entry }) => entry)));
    expect(ledger.facts.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
    expect([...cited].filter((id) => !entries.has(id))).toEqual([]);
  });
});
