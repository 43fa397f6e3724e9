import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readProject } from '../../src/build/project.ts';
import { useArticle } from '../checks/article.ts';

const { root, edit, problems } = useArticle();
const read = (file: string): string => readFileSync(join(root(), 'content', file), 'utf8');
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

beforeEach(() => {
  for (const fixture of ['days', 'rounds']) {
    cpSync(`tests/fixtures/${fixture}`, root(), { recursive: true });
  }
  edit('facts/p01.yml', 'record: [x01]', 'record: [x01, x03]');
  edit('pages/rounds.mdx', 'order: 3', 'order: 8');
});

/** Puts so many copies of an entry of a list before the entry, each with an id of its own. */
function repeat(file: string, begins: RegExp, count: number): void {
  const [entry = '', id = ''] = begins.exec(read(file)) ?? [];
  expect(entry).not.toBe('');
  edit(file, entry, times(count, (i) => entry.replace(id, `${id}-${i}`)) + entry);
}

describe('a chart that draws more than can be read is refused with the reason and the limit:', () => {
  test.each<[name: string, file: string, entry: RegExp, count: number, problem: RegExp]>([
    [
      'a map of a thousand stops',
      'charts/round.yml',
      /(?<=^stops:\n) {2}- id: (\S+)\n(?: {4}.*\n)+/m,
      1000,
      /round\.yml:\d+: "round" draws \d{4} stops, and at most 30 can be read: on a phone their numbers/,
    ],
    [
      'a matrix of sixty trips',
      'charts/rounds.yml',
      /(?<=^trips:\n) {2}- id: (\S+)\n(?: {4}.*\n)+/m,
      60,
      /rounds\.yml:\d+: "rounds" draws 6\d trips, and at most 8 can be read: on a phone a column/,
    ],
    [
      'a timeline of five hundred events',
      'events.yml',
      /^- id: (visby-reached)\n(?: {2}.*\n)+/m,
      500,
      /days\.yml:\d+: "days" draws 50\d events, and at most 100 can be read: .* ten screens/,
    ],
    [
      'bars in five hundred rows',
      'charts/grants.yml',
      /(?<=^rows:\n) {2}- id: (\S+)\n(?: {4}.*\n)+/m,
      500,
      /grants\.yml:\d+: "grants" draws 50\d rows, and at most 40 can be read: the scale/,
    ],
    [
      'a map of a thousand places',
      'charts/harbours.yml',
      /(?<=^places:\n) {2}- id: (\S+)\n(?: {4}.*\n)+/m,
      1000,
      /harbours\.yml:\d+: the file has a wrong "places": Too big: expected array to have <=9 items/,
    ],
    [
      'a strip of five hundred marks',
      'charts/spring.yml',
      /(?<=^marks:\n) {2}- id: (\S+)\n(?: {4}.*\n)+/m,
      500,
      /spring\.yml:\d+: "spring" draws 50\d marks, and at most 12 can be read: on a phone their sums/,
    ],
  ])('%s', (_, file, entry, count, problem) => {
    repeat(file, entry, count);
    expect(problems()).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });
});

test('bars in as many rows as can be read are drawn, each in its place below the one before', () => {
  const entry = /(?<=^rows:\n) {2}- id: (\S+)\n(?: {4}.*\n)+/m;
  const already =
    read('charts/grants.yml')
      .split('\nrows:\n')[1]
      ?.match(/^ {2}- id:/gm)?.length ?? 0;
  repeat('charts/grants.yml', entry, 40 - already);
  expect(problems()).toEqual([]);
  const chart = readProject(root()).charts.find(({ slug }) => slug === 'grants');
  for (const { spots } of Object.values(chart?.drawings ?? {})) {
    expect(spots).toHaveLength(40);
    for (const [i, { boxes }] of spots.entries()) {
      const above = spots[i - 1]?.boxes[0];
      if (above) expect(boxes[0]?.y).toBeGreaterThanOrEqual(above.y + above.height);
    }
  }
});
