import { cpSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { readProject } from '../../../src/build/project.ts';
import { drawFrame } from '../../../src/charts/frame.ts';
import { useArticle } from '../../checks/article.ts';

const { root, edit, problems } = useArticle();

beforeEach(() => cpSync('tests/fixtures/days', root(), { recursive: true }));

test('a timeline that agrees with the events and with other charts is drawn, a row for each', () => {
  expect(problems()).toEqual([]);
  const chart = readProject(root()).charts.find(({ slug }) => slug === 'days');
  expect(chart?.table.rows).toHaveLength(5);
});

test('the page that tells of an event is linked where the frame can link, and named where it cannot', () => {
  const chart = readProject(root()).charts.find(({ slug }) => slug === 'days');
  if (!chart) throw new Error('the chart was not drawn');
  const parts = { heading: 'h2', widths: [288], foot: '', footTells: false } as const;
  const linkPage = (slug: string, words: string): string => `<a href="/${slug}/">${words}</a>`;
  expect(drawFrame(chart, { ...parts, linkPage })).toContain(
    '<td data-label="Told in"><a href="/grants/">Grants</a></td>',
  );
  expect(drawFrame(chart, parts)).toContain('<td data-label="Told in">Grants</td></tr>');
});

describe('a timeline is refused for', () => {
  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'an event without a short title that is in no band',
      'events.yml',
      '  short: Visby reached\n',
      '',
      /events\.yml:\d+: "visby-reached" has no "short" title, by which content\/charts\/days\.yml draws it/,
    ],
    [
      'an event of no matter',
      'events.yml',
      'short: Visby reached\n  matter: round\n',
      'short: Visby reached\n',
      /"visby-reached" has no "matter", .* Use one of: grants, round\./,
    ],
    [
      'an event of a matter that it does not have',
      'events.yml',
      'short: Visby reached\n  matter: round',
      'short: Visby reached\n  matter: bells',
      /"visby-reached" has the matter "bells"/,
    ],
    [
      'a matter of the line across all',
      'events.yml',
      'short: The article\n',
      'short: The article\n  matter: round\n',
      /"article" has a "matter", and is the "line"/,
    ],
    [
      'an event before the line begins',
      'charts/days.yml',
      "from: '2021-04-01'",
      "from: '2021-04-15'",
      /"lens-granted" is not between 2021-04-15 and 2021-05-20/,
    ],
    [
      'a band on other days than its claim',
      'charts/days.yml',
      "to: '2021-05-14'",
      "to: '2021-05-15'",
      /"estonia" is dated 2021-05-13 to 2021-05-15 \(range\), which "x01-parnu" does not have/,
    ],
    [
      'other days than a strip has for the same claim',
      'charts/days.yml',
      'main: true',
      'main: false',
      /"estonia" has "2021-05-13 to 2021-05-14", where "estonia" in content\/charts\/spring\.yml has "2021-05-13 to 2021-05-14, main"/,
    ],
    [
      'a band of an event on other days and claims',
      'charts/days.yml',
      'events: [parnu-reached]',
      'events: [parnu-reached, oil-granted]',
      /"estonia" is drawn of the event "oil-granted", which neither cites "x01-parnu" nor lies within its days/,
    ],
    [
      'a band of an event that is not there',
      'charts/days.yml',
      'events: [parnu-reached]',
      'events: [parnu-reached, none]',
      /"estonia" names "none" in "events", which is not in content\/events\.yml/,
    ],
    [
      'a line that is no event',
      'charts/days.yml',
      'line: article',
      'line: today',
      /"days" names "today" in "line", which is not in content\/events\.yml/,
    ],
    [
      'bands of no matter',
      'charts/days.yml',
      'banded: round',
      'banded: rounds',
      /"days" names "rounds" in "banded", which is not in its "matters"/,
    ],
    [
      'a pair of two matters',
      'charts/days.yml',
      'events: [lens-granted, oil-granted]',
      'events: [lens-granted, visby-reached]',
      /"both" joins two events that are not drawn in this order, in a lane of one matter/,
    ],
    [
      'a figure in the words of a pair that no entry bears out',
      'charts/days.yml',
      'label: the office',
      'label: 9 offices',
      /"both" has a "label".*the figure "9"/,
    ],
    [
      'days that grow where the line is not',
      'charts/days.yml',
      "from: '2021-05-05', times",
      "from: '2021-06-05', times",
      /days\.yml:\d+: "days" has "magnified" from 2021-06-05, which is not within 2021-04-01 to 2021-05-20/,
    ],
    [
      'days that do not grow',
      'charts/days.yml',
      'times: 3',
      'times: 1',
      /has a wrong "magnified\.times"|magnified/,
    ],
  ])('%s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(problem);
  });
});
