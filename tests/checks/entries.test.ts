import { describe, expect, test } from 'vitest';
import { useArticle } from './article.ts';

const { edit, problems } = useArticle();

test('the invented article of the tests holds together', () => {
  expect(problems()).toEqual([]);
});

describe('an entry that contradicts itself or another is refused:', () => {
  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'a difference that is not said in short',
      'record/x02.yml',
      /    short: .*\n/,
      '',
      /x02\.yml:\d+: "x02" has a wrong "claims\.0\.short": must say, in a sentence, what a claim has/,
    ],
    [
      'a short sentence on a claim that agrees',
      'record/x01.yml',
      'status: agrees',
      'status: agrees\n    short: So it was.',
      /claims\.0\.short": must say, in a sentence, what a claim has that differs, and stand in no other/,
    ],
    [
      'a short sentence with another figure',
      'record/x02.yml',
      'The gazette has $1.25 million.',
      'The gazette has $1.3 million.',
      /"x02-lens" has a "short" that its ledger entry does not bear out: .*\$1\.3 million/,
    ],
    [
      'a short sentence that is not short',
      'record/x02.yml',
      'The gazette has $1.25 million.',
      'The gazette that was printed later in that spring has it as $1.25 million.',
      /short": must be 60 characters at most/,
    ],
    [
      'a name that two go by',
      'people.yml',
      '  name: Ida Strand',
      '  name: Ida Strand\n  also: [Ada Lind]',
      /"strand" goes by "Ada Lind", which is "lind" already/,
    ],
    [
      'an amount told with another unit',
      'facts/p02.yml',
      'value: 20000, unit: pounds, qualifier: about',
      'value: 20000, unit: weeks, qualifier: about',
      /"p02-oil" has the amount "about 20000 weeks", which its words do not tell/,
    ],
    [
      'a further date that its own statement does not tell',
      'facts/p02.yml',
      '  places: [Visby]',
      "  dates: ['2021-04-14']\n  places: [Visby]",
      /"p02-lens" has the date "2021-04-14", which its words do not tell/,
    ],
    [
      'an open matter that is told as decided',
      'facts/p03.yml',
      'decision: ordered',
      'decision: approved',
      /"p03-bell" has the decision "approved", and its statement tells it as open/,
    ],
    [
      'a certainty that does not fit who says so',
      'facts/p03.yml',
      'certainty: anonymous-account',
      'certainty: reported-fact',
      /"p03-bell" is "reported-fact", and said by "anonymous-officials"/,
    ],
    [
      'a reading of another paragraph',
      'readings.yml',
      'paragraphs: [1]',
      'paragraphs: [1, 3]',
      /"A1" is of paragraph 3, of which no fact names it/,
    ],
    [
      'a reading beyond the end of the article',
      'readings.yml',
      'paragraphs: [1]',
      'paragraphs: [1, 9]',
      /"A1" is of paragraph 9, and the article has 4/,
    ],
    [
      'a fact that names a reading of elsewhere',
      'facts/p03.yml',
      '  record: [x02]',
      '  record: [x02]\n  readings: [A1]',
      /"p03-bell" names the reading "A1", which is of paragraph 1/,
    ],
    [
      'a fact that names a topic of elsewhere',
      'facts/p03.yml',
      '  record: [x02]',
      '  record: [x01, x02]',
      /"p03-bell" names "x01" in "record", and no claim of that topic is about it/,
    ],
    [
      'a fact that leaves out a topic about it',
      'facts/p03.yml',
      '  record: [x02]\n',
      '',
      /"p03-bell" leaves out "x02" in "record", of which a claim is about it/,
    ],
    [
      'a place that no statement tells of',
      'facts/p02.yml',
      'places: [Turku]',
      'places: [Turko]',
      /"p02-oil" names the place "Turko", of which no statement tells/,
    ],
    [
      'a claim that is about nothing',
      'record/x02.yml',
      'facts: [p02-lens]',
      'facts: []',
      /"x02-lens" is about no fact\./,
    ],
    [
      'an amount that its own statement does not tell',
      'facts/p02.yml',
      'amounts: [{ value: 1200000,',
      'amounts: [{ value: 999999, unit: US dollars, qualifier: exact }, { value: 1200000,',
      /"p02-lens" has the amount "exact 999999 US dollars", which its words do not tell/,
    ],
    [
      'a document that nothing uses',
      'record/x02.yml',
      'sources: [gazette]',
      'sources: [log]',
      /"gazette" is used by no claim/,
    ],
    [
      'a reprint that does not say whose report it is',
      'sources.yml',
      'kind: report',
      'kind: copy',
      /sources\.yml:\d+: "gazette" has a wrong "agency": must name whose report a "copy" is/,
    ],
    [
      'an agency beside a report of the publisher’s own',
      'sources.yml',
      'kind: report',
      'kind: report\n  agency: Baltic Wire',
      /"agency": must name whose report .* and stand with no other/,
    ],
    [
      'a reprint of what the publisher reported itself',
      'sources.yml',
      'kind: report',
      'kind: copy\n  agency: The Gazette',
      /"agency": must be another than the publisher/,
    ],
  ])('%s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(problem);
  });
});

test('a claim that agrees and has another number of the same thing than its fact is refused', () => {
  edit(
    'facts/p01.yml',
    'unit: countries, qualifier: exact',
    'unit: countries, qualifier: exact, of: planned',
  );
  edit('record/x01.yml', 'She reached Turku', 'In 3 countries, she reached Turku');
  edit(
    'record/x01.yml',
    "from: '2021-05-12', precision: day }\n",
    "from: '2021-05-12', precision: day }\n    amounts: [{ value: 3, unit: countries, qualifier: exact, of: planned }]\n",
  );
  expect(problems()).toEqual([
    expect.stringContaining(
      '"x01-turku" has the status "agrees" and 3 countries (planned), where "p01-places" has 2.',
    ),
  ]);
});
