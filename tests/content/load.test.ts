import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readProject, requireProject } from '../../src/build/project.ts';
import { ContentError } from '../../src/lib/problem.ts';
import { lighthouse, useArticle } from '../checks/article.ts';

const { root, edit, problems } = useArticle();

describe('readProject(root)', () => {
  test('finds nothing wrong with the content as it is', () => {
    expect(problems()).toEqual([]);
  });

  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'a missing field',
      'facts/p02.yml',
      /\n  certainty: .*/,
      '',
      /^content\/facts\/p02\.yml:\d+: "p02-lens" has a wrong "certainty": Invalid option.*Correct the entry/,
    ],
    [
      'an unknown field',
      'facts/p02.yml',
      '\n  certainty:',
      '\n  certainy: x\n  certainty:',
      /p02\.yml:\d+: "p02-lens" is wrong: Unrecognized key: "certainy"/,
    ],
    [
      'a wrong type',
      'charts/round.yml',
      'longitude: 22.27',
      'longitude: east',
      /round\.yml:\d+: the file has a wrong "stops.1.longitude": Invalid input: expected number, received string/,
    ],
    [
      'an impossible date',
      'facts/p02.yml',
      "from: '2021-04-12'",
      "from: '2021-04-32'",
      /p02\.yml:\d+: "p02-lens" has a wrong "when.from": is not a date in the calendar/,
    ],
    [
      'a date that is not written as one',
      'facts/p02.yml',
      "from: '2021-04-12'",
      "from: '12/04/2021'",
      /"when.from": must be written YYYY, YYYY-MM or YYYY-MM-DD/,
    ],
    [
      'a reversed period',
      'charts/round.yml',
      "from: '2021-05-13', to: '2021-05-14'",
      "from: '2021-05-14', to: '2021-05-13'",
      /has a wrong "stops.2.when": ends before it begins; swap "from" and "to"/,
    ],
    [
      'a negative amount',
      'charts/grants.yml',
      'value: 1200000',
      'value: -1200000',
      /has a wrong "rows.0.value.value": must not be negative/,
    ],
    [
      'an amount that is not finite',
      'charts/grants.yml',
      'value: 1200000',
      'value: .inf',
      /has a wrong "rows.0.value.value": must be a finite number/,
    ],
    [
      'an unknown currency',
      'charts/grants.yml',
      'value: 1200000, unit: US dollars',
      'value: 1200000, unit: shekels',
      /"lens" draws "exact 1200000 shekels" as "value", which "p02-lens".* does not have/,
    ],
    [
      'an amount that the cited fact does not have',
      'charts/grants.yml',
      'value: 1200000',
      'value: 1200001',
      /"lens" draws "exact 1200001 US dollars" as "value", which "p02-lens".* does not have/,
    ],
    [
      'a qualifier that the cited fact does not have',
      'charts/grants.yml',
      'unit: US dollars, qualifier: more than',
      'unit: US dollars, qualifier: exact',
      /"oil" draws "exact 400000 US dollars"/,
    ],
    [
      'an id used twice',
      'facts/p02.yml',
      'id: p02-oil',
      'id: p02-lens',
      /p02\.yml:\d+: "p02-lens" has an id that content\/facts\/p02\.yml:\d+ has already/,
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
      '[gazette]',
      '[gazet]',
      /x02\.yml:\d+: "x02-lens" names "gazet" in "sources", which is not in content\/sources\.yml/,
    ],
    [
      'a reference to a fact that is not there',
      'charts/round.yml',
      'fact: p01-places',
      'fact: p01-place',
      /"sweden" names "p01-place" in "fact", which is not in content\/facts/,
    ],
    [
      'a latitude that is none',
      'charts/round.yml',
      'latitude: 57.64',
      'latitude: 157.64',
      /has a wrong "stops.0.latitude": Too big/,
    ],
    [
      'a stop before the one it follows',
      'charts/round.yml',
      "from: '2021-05-12'",
      "from: '2021-05-20'",
      /"parnu" begins before the stop it follows \("turku"\)/,
    ],
    [
      'a statement whose figure its entry does not have',
      'facts/p02.yml',
      '$1.2 million',
      '$1.3 million',
      /"p02-lens" has a "statement" that its ledger entry does not bear out: the figure "\$1\.3 million"/,
    ],
    [
      'a claim of the record without a source',
      'record/x01.yml',
      /sources: \[.*\]/,
      'sources: []',
      /"x01-visby" has no source/,
    ],
    [
      'words over two lines',
      'charts/grants.yml',
      /\ncredit: .*/,
      '\ncredit: "The Harbour\\nPost"',
      /grants\.yml:\d+: the file has a wrong "credit": must be one line/,
    ],
    [
      'a title that no card has room for',
      'charts/grants.yml',
      'title: A lens',
      `title: ${'A lens, '.repeat(30)}`,
      /grants\.yml:4: the file has a wrong "title": Too big/,
    ],
    ['a file that is not YAML', 'terms.yml', /^/, 'a: [\n', /content\/terms\.yml:\d+: is not YAML/],
    [
      'an unknown fact in prose',
      'pages/grants.mdx',
      'of="p02-lens',
      'of="p02-lnes',
      /pages\/grants\.mdx:\d+: cites "p02-lnes[^"]*", which is not in the ledger/,
    ],
    [
      'an unknown chart in prose',
      'pages/grants.mdx',
      '<Chart id="grants" />',
      '<Chart id="grnats" />',
      /pages\/grants\.mdx:\d+: shows the chart "grnats", which is not in the registry. Use one of: grants, harbours, round/,
    ],
    [
      'an unsourced figure in prose',
      'pages/grants.mdx',
      '<Chart id="grants" />',
      'There were 13,981 rounds.',
      /pages\/grants\.mdx:\d+: the figure "13,981" is not bound to the ledger/,
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
      'facts/p02.yml',
      'precision: day }',
      'precision: day, basis: "The article names 14,000 pounds that day, in paragraph 26." }',
      /"p02-lens" has a "when.basis".*the figure "14,000" is not in the entry/,
    ],
    [
      'an amount in a note on the attribution that the entry does not have',
      'facts/p02.yml',
      'kind: article-voice }',
      'kind: article-voice, note: "Said of 14,000 pounds." }',
      /"p02-lens" has a "attribution.note".*the figure "14,000" is not in the entry/,
    ],
    [
      'a figure in a label of the outside record that its claim does not have',
      'charts/grants.yml',
      'label: As the gazette printed it',
      'label: As three gazettes printed it',
      /"lens" has a "record.label".*the figure "three"/,
    ],
    [
      'a figure in the label of an announced stop',
      'charts/round.yml',
      'label: Turku',
      'label: Turku 4',
      /"turku" has a "label".*the figure "4"/,
    ],
    [
      'a figure in what an amount is of',
      'facts/p02.yml',
      'of: lamp oil',
      'of: lamp oil for 7 lamps',
      /"p02-oil" has a "amounts.of".*the figure "7"/,
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
      "- { id: a, date: '2022-02-01', page: grnats, change: A word. }\n",
      /corrections\.yml:1: "a" is of the page "grnats", which there is not\. Use one of: index,/,
    ],
    [
      'two pages in one place',
      'pages/grants.mdx',
      /\norder: \d+/,
      '\norder: 0',
      /pages\/(grants|index)\.mdx:5: has order 0, which content\/pages\/(grants|index)\.mdx has already/,
    ],
  ])('reports %s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(new RegExp(problem.source, 'm'));
  });

  test('reports every problem at once, over all the files', () => {
    edit('charts/round.yml', 'claim: x01-turku', 'claim: x01-turk');
    edit('facts/p02.yml', '$1.2 million', '$1.3 million');
    edit('pages/grants.mdx', '<Chart id="grants" />', 'There were 13,981 rounds.');
    const files = new Set(problems().map((problem) => problem.split(':')[0]));
    expect(files).toContain('content/charts/round.yml');
    expect(files).toContain('content/facts/p02.yml');
    expect(files).toContain('content/pages/grants.mdx');
  });

  test('reports an empty ledger by each file and paragraph that is missing', () => {
    rmSync(join(root(), 'content/facts'), { recursive: true });
    const found = problems();
    expect(found).toContain(
      'content/facts: has no fact of paragraph 1. Add one, or correct "paragraphs" in content/site.yml: the ledger covers the whole article.',
    );
    expect(found.filter((problem) => problem.includes('has no fact of paragraph'))).toHaveLength(4);
  });

  test.each([
    ['facts/p02.yaml', 'facts/p02.yml'],
    ['facts/p02-more.yml', 'facts/p02.yml'],
    ['facts/more/p26.yml', 'facts/p02.yml'],
    ['pages/foo.md', 'pages/grants.mdx'],
    ['pages/more/foo.mdx', 'pages/grants.mdx'],
    ['record/x2.yml', 'record/x02.yml'],
    ['notes.txt', 'terms.yml'],
  ])('reports %s, which is read by nothing', (name, like) => {
    cpSync(join(root(), 'content', like), join(root(), 'content', name));
    expect(problems().filter((problem) => problem.includes('is read by nothing'))).toEqual([
      expect.stringMatching(`^content/${name}: is read by nothing\\.`),
    ]);
  });

  test.each([
    'Arms',
    'arms-',
    '404',
    'accessibility',
    'cards',
    'claims',
    'data',
    'embed',
    'search',
  ])('refuses "%s" for the name of a page', (name) => {
    renameSync(join(root(), 'content/pages/grants.mdx'), join(root(), `content/pages/${name}.mdx`));
    expect(problems().join('\n')).toMatch(`/${name}.mdx: has a name that cannot be an address`);
  });

  test.each(['A', '-a', 'a-', 'a--b', 'a'.repeat(61)])(
    'refuses "%s" for the name of a chart',
    (name) => {
      renameSync(
        join(root(), 'content/charts/grants.yml'),
        join(root(), `content/charts/${name}.yml`),
      );
      edit('pages/grants.mdx', 'id="grants"', `id="${name}"`);
      edit('pages/grants.mdx', 'card: grants', `card: ${name}`);
      expect(problems().join('\n')).toMatch(`/${name}.yml: has a name that cannot be an address`);
    },
  );

  test('reports that the first page is missing', () => {
    rmSync(join(root(), 'content/pages/index.mdx'));
    expect(problems()).toContain('content/pages/index.mdx: is missing. Put the first page back.');
  });

  test('reports that the folder of pages is missing, and no fact as uncited', () => {
    rmSync(join(root(), 'content/pages'), { recursive: true });
    const found = problems();
    expect(found).toContain('content/pages: is missing. Put the folder back.');
    expect(found.join('\n')).not.toMatch('is cited on no page');
  });

  test.each(['facts/p02.yml', 'record/x02.yml', 'people.yml', 'sources.yml', 'readings.yml'])(
    'reports of %s only that it cannot be parsed, and nothing that hangs on it',
    (file) => {
      edit(file, /^/, '[}\n');
      const found = problems();
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((problem) => !problem.startsWith(`content/${file}`))).toEqual([]);
    },
  );

  test('reports of an entry that does not fit only that, and nothing that hangs on it', () => {
    edit('facts/p02.yml', /\n {2}certainty: .*/, '');
    expect(problems()).toHaveLength(1);
  });

  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: string]>([
    ['a topic without claims', 'record/x01.yml', /claims:[\s\S]*/, '', '"x01" has no "claims".'],
    [
      'a topic with no claim in it',
      'record/x01.yml',
      /claims:[\s\S]*/,
      'claims: []',
      '"x01" has a wrong "claims": must have at least one claim.',
    ],
    [
      'a fact that does not fit, and nothing of the rows that draw it',
      'facts/p02.yml',
      'kind: article-voice',
      'kind: voice',
      '"p02-lens" has a wrong "attribution.kind"',
    ],
    [
      'a chart that does not fit, and nothing of the pages that show it',
      'charts/grants.yml',
      /\ncredit: .*/,
      '',
      'the file has no "credit".',
    ],
    [
      'tabs for indentation',
      'facts/p02.yml',
      /^ {2}(?=statement|when)/gm,
      '\t',
      'facts/p02.yml:3: begins with a tab',
    ],
  ])('reports once %s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems()).toEqual([expect.stringContaining(problem)]);
  });

  test.each(['', '# None yet.\n', '[]\n'])('takes %j for no corrections', (text) => {
    edit('corrections.yml', /[\s\S]*/, text);
    expect(problems()).toEqual([]);
  });

  test('asks for entries where a file has something else', () => {
    edit('corrections.yml', /[\s\S]*/, 'date: 2024-02-01');
    expect(problems()).toEqual([
      'content/corrections.yml:1: is no list of entries. Begin each entry with a hyphen.',
    ]);
  });

  test('reports of a page only that it cannot be parsed', () => {
    edit('pages/index.mdx', '<Chart id="round" />', '<Chart id="round">');
    expect(problems()).toEqual([expect.stringMatching(/^content\/pages\/index\.mdx.*is not MDX/)]);
  });

  test('reads files that begin with a byte-order mark', () => {
    for (const file of ['terms.yml', 'pages/grants.mdx']) edit(file, /^/, '\ufeff');
    expect(problems()).toEqual([]);
  });

  test('accepts a correction that names its page by address or by short name', () => {
    edit(
      'corrections.yml',
      /[\s\S]*/,
      "- { id: a, date: '2022-02-01', page: grants, change: A word. }\n- { id: b, date: '2022-02-01', page: To the region, change: A word. }\n",
    );
    edit('pages/grants.mdx', /\nlabel: .*/, '\nlabel: To the region');
    expect(problems()).toEqual([]);
  });

  test('reports a file that is missing', () => {
    rmSync(join(root(), 'content/events.yml'));
    expect(problems()).toContain('content/events.yml: is missing. Put the file back.');
  });

  test('accepts names written from right to left, and very long ones', () => {
    const name = 'بنيامين نتنياهو وزير الخارجية في الولايات المتحدة الأمريكية';
    edit('people.yml', /name: .*/, `name: "${name}"`);
    edit('facts/p01.yml', 'Ada Lind', name);
    expect(problems()).toEqual([]);
  });

  test('reports a fact that no page cites', () => {
    for (const { file } of readProject(lighthouse).content.pages) {
      const path = join(root(), file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replaceAll('p03-doubt', 'p03-bell'));
    }
    expect(problems().join('\n')).toMatch(/p03\.yml:11: "p03-doubt" is cited on no page/);
  });
});

describe('requireProject(root)', () => {
  test('throws all the problems in one error, in the order of files and lines', () => {
    edit('charts/round.yml', 'claim: x01-turku', 'claim: x01-turk');
    edit('facts/p02.yml', '$1.2 million', '$1.3 million');
    expect(() => requireProject(root())).toThrow(ContentError);
    expect(() => requireProject(root())).toThrow(
      /^The content has \d+ problems; nothing was built\.\n {2}content\/charts[\s\S]*\n {2}content\/facts/,
    );
  });
});

describe('the content of this site, the real one', () => {
  test('holds together', () => {
    expect(readProject('.').problems).toEqual([]);
  });

  test('cites every fact of the article on a page, and no entry that is not there', () => {
    const { ledger, entries, pages } = readProject('.').content;
    const cited = new Set(pages.flatMap(({ citations }) => citations.map(({ entry }) => entry)));
    expect(ledger.facts.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
    expect([...cited].filter((id) => !entries.has(id))).toEqual([]);
  });
});
