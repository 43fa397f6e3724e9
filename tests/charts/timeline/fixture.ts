import { extentOf } from '../../../src/charts/timeline/extent.ts';
import type { Item } from '../../../src/charts/timeline/items.ts';
import type { Timeline } from '../../../src/charts/timeline/shape.ts';
import { formatDays } from '../../../src/format/dates.ts';
import type { When } from '../../../src/ledger/schema.ts';

/** An invented line of a hundred days, with two matters. */
export const lamps: Timeline = {
  ...{ slug: 'lamps', file: 'content/charts/lamps.yml', lines: {}, kind: 'timeline' },
  ...{ page: 'index', label: 'The lamps', title: 'Lamps were lit', measure: 'Early 2030' },
  ...{ description: 'A line of time.', source: 'The log.', credit: 'The log', caption: 'Days' },
  ...{ notes: [], more: [], cites: [], bands: [], pairs: [], line: 'read' },
  data: { name: 'Days', description: 'The days of the lamps.', measures: ['date'] },
  ...{ from: '2030-01-01', to: '2030-04-10', banded: 'lamps', noun: 'round' },
  matters: [
    { id: 'lamps', label: 'Lamps', mark: 'ring' },
    { id: 'bells', label: 'Bells and horns', mark: 'square' },
  ],
  magnified: { from: '2030-04-01', times: 4 },
  keys: { day: 'a day', about: 'about then', within: 'some day within', since: 'since' },
};

export const on = (from: string): When => ({ from, precision: 'day' });

/** Something to draw, in a matter of the line. */
export function itemOf(
  id: string,
  when: When,
  mark: Item['mark'] = 'ring',
  label = `Lamp ${id} lit`,
): Item {
  return {
    ...{ id, when, mark, label, title: label, cite: [`p01-${id}`], page: 'index' },
    matter: mark === 'line' ? undefined : mark === 'square' ? 'bells' : 'lamps',
    extent: extentOf(when, lamps),
    date: formatDays(when).replaceAll(' ', '\u00a0'),
    provenance: 'article',
  };
}

/** Days, bars of each kind, three marks on one day, and the line across. */
export const items: Item[] = [
  itemOf('since', { from: '2030-01', precision: 'since' }, 'ring', 'Oil has been short'),
  itemOf(
    'first',
    { from: '2030-01-11', to: '2030-01-20', precision: 'range' },
    'band',
    '1st round',
  ),
  itemOf('early', { from: '2030-02', precision: 'early' }, 'square', 'A bell was rung'),
  itemOf('one', on('2030-02-10')),
  itemOf('two', on('2030-03-05')),
  itemOf('about', { from: '2030-04-02', precision: 'about' }),
  itemOf('three', on('2030-04-02')),
  itemOf('four', on('2030-04-02')),
  itemOf(
    'read',
    { from: '2030-04-04', to: '2030-04-05', precision: 'range' },
    'line',
    'The log read',
  ),
  itemOf('last', { from: '2030-04-06', to: '2030-04-10', precision: 'range' }, 'main', '2nd round'),
];
