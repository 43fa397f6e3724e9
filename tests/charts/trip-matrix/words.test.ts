import { expect, test } from 'vitest';
import { answersOf, tableOf, writeDays } from '../../../src/charts/trip-matrix/words.ts';
import { rounds, stop } from './fixture.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

test('the table has a row for each place with the stops of each trip, then the sums', () => {
  const { columns, rows } = tableOf(rounds);
  expect(columns.map(plain)).toEqual(['Place', '1st round', '2nd round']);
  expect(rows.map(({ cells }) => cells.map(plain))).toEqual([
    [
      'Sweden',
      '1–2 May, The town of visby; 4–6 May, The town of kalmar',
      'No. 2, 21 May, The town of ystad',
    ],
    [
      'The Aland Islands',
      '3 May, The town of eckero, by a newspaper alone',
      'No. 1, 20 May, The town of mariehamn',
    ],
    ['Estonia', '–', 'No. 3, 23–24 May, The town of parnu, not in the plan'],
    ['Places', '2', '3'],
    ['Days', '6', '5'],
  ]);
});

test('a row cites the claim of each stop, or those of its trip where a stop has none of its own', () => {
  const [first = rounds.trips[0], ...others] = rounds.trips;
  if (!first) throw new Error('the fixture has two rounds');
  const stops = first.stops.map((each) => ({ ...each, claim: undefined }));
  const [row] = tableOf({ ...rounds, trips: [{ ...first, stops }, ...others] }).rows;
  expect(row?.cite).toEqual(['x02-first', 'x01-ystad']);
});

test('a stop without days says that it was once more there, or once', () => {
  const [first = rounds.trips[0]] = rounds.trips;
  if (!first) throw new Error('the fixture has two rounds');
  const unknown = { city: undefined, when: undefined, news: true };
  const stops = [
    stop('visby', 'sweden', 1),
    { ...stop('again', 'sweden', 1), ...unknown },
    { ...stop('once', 'estonia', 1), ...unknown },
  ];
  const cells = tableOf({ ...rounds, trips: [{ ...first, stops }] }).rows.map(
    (row) => row.cells[1],
  );
  expect(plain(cells[0] ?? '')).toBe('1 May, The town of visby; again, by a newspaper alone');
  expect(cells[2]).toBe('once, by a newspaper alone');
});

test('the answers tell the days, the sums and the places of each trip, then the trips to each place', () => {
  const answers = answersOf(rounds);
  expect(answers.map(({ id }) => id)).toEqual(
    [...rounds.trips, ...rounds.places].map(({ id }) => id),
  );
  const [first, place] = [answers[0], answers[rounds.trips.length]];
  expect(plain(first?.text ?? '')).toMatch(
    /^1st round, 1–6 May 2030, 6 days, 2 places: Sweden \(1–2 May/,
  );
  expect(plain(place?.text ?? '')).toMatch(/^Sweden: 1st round \(1–2 May/);
});

test('the month is said once for stops in the same month, and for each where they differ', () => {
  const late = { from: '2030-06-02', precision: 'day' as const };
  const june = { ...stop('late', 'sweden', 2), when: late };
  expect(plain(writeDays([stop('a', 'sweden', 1), stop('b', 'sweden', 4, 6)]))).toBe('1, 4–6 May');
  expect(plain(writeDays([stop('a', 'sweden', 1), june]))).toBe('1 May, 2 June');
});
