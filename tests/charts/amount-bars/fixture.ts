import { Checker } from '../../../src/checks/checker.ts';
import {
  type AmountBars,
  amountBarsShape,
  type BarRow,
} from '../../../src/charts/amount-bars/shape.ts';
import type { Content } from '../../../src/content/load.ts';
import type { LoadedLedger } from '../../../src/ledger/load.ts';
import type { Amount, Fact, RecordClaim, When } from '../../../src/ledger/schema.ts';

/** An invented matter: subsidies for lighthouses. */
export const amount = (
  value: number,
  unit: Amount['unit'] = 'US dollars',
  qualifier: Amount['qualifier'] = 'exact',
): Amount => ({ value, unit, qualifier });

const day = (from: string): When => ({ from, precision: 'day' });

export const rows: BarRow[] = [
  {
    id: 'lamps',
    label: 'Lamps and lenses',
    when: { from: '1903-02-01', to: '1903-04', precision: 'mid' },
    lead: '1 February to mid-April 1903',
    status: 'Granted, a running count',
    value: null,
    quantity: amount(700, 'places', 'about'),
    items: 'About 700 places, as keepers told the paper',
    approved: true,
    emergency: false,
    facts: ['p01-lamps'],
    record: [],
  },
  {
    id: 'boats',
    label: 'Pilot boats',
    when: day('1903-05-06'),
    lead: '6 May 1903, without a vote',
    status: 'Emergency grant, without a vote of the harbour board',
    value: amount(4_200_000, 'US dollars', 'more than'),
    quantity: amount(30, 'boats'),
    items: '30 boats',
    approved: true,
    emergency: true,
    facts: ['p02-boats', 'p02-no-vote'],
    record: [
      {
        words: 'The record has 31 boats',
        figures: [
          {
            claim: 'x01-boats',
            measure: 'quantity',
            amount: amount(31, 'boats'),
            label: 'The board’s own count',
            part: false,
            whole: false,
          },
        ],
      },
      {
        words: 'worth $4.3 million',
        figures: [
          {
            claim: 'x01-worth',
            measure: 'value',
            amount: amount(4_300_000),
            label: 'The board’s own sum',
            part: false,
            whole: true,
          },
        ],
      },
    ],
  },
  {
    id: 'towers',
    label: 'Towers and repairs',
    when: day('1903-06-07'),
    lead: '7 June 1903, by vote',
    status: 'Granted by vote',
    value: amount(5_700_000),
    quantity: null,
    items: 'Number of towers not reported',
    approved: true,
    emergency: false,
    facts: ['p03-towers'],
    record: [
      {
        words: '$3.8 million of it was older debt',
        figures: [
          {
            claim: 'x01-debt',
            measure: 'value',
            amount: amount(3_800_000),
            label: 'Older debt',
            part: true,
            whole: false,
          },
        ],
      },
    ],
  },
  {
    id: 'horns',
    label: 'Fog horns',
    lead: 'Early July 1903, still waiting',
    status: 'Ordered, still waiting',
    value: amount(1_300_000),
    quantity: amount(24, 'places'),
    items: '24 places',
    approved: false,
    emergency: false,
    facts: ['p04-horns'],
    record: [],
  },
];

const shared = {
  paragraph: 1,
  statement: 'Lamps, lenses, pilot boats, towers, repairs and fog horns.',
  dates: [],
  amounts: [],
};
const fact = (id: string, when: When, amounts: Amount[], more: Partial<Fact> = {}): Fact => ({
  ...{ ...shared, id, when, amounts, certainty: 'reported-fact' },
  attribution: { who: 'The paper itself', kind: 'article-voice' },
  ...{ people: [], places: [], readings: [], record: [] },
  ...more,
});
const claim = (
  id: string,
  about: string,
  status: RecordClaim['status'],
  amounts: Amount[],
): RecordClaim => ({
  ...{
    id,
    statement: 'Lamps, lenses, pilot boats, towers, repairs and fog horns.',
    when: day('1903-08-09'),
    dates: [],
    amounts,
    status,
  },
  ...{ facts: [about], sources: ['gazette'] },
});

const facts = [
  fact('p01-lamps', { from: '1903-04', precision: 'mid' }, [amount(700, 'places', 'about')], {
    dates: ['1903-02-01'],
    decision: 'approved',
  }),
  fact('p02-no-vote', day('1903-05-06'), [amount(1, 'times')], { emergency: true }),
  fact(
    'p02-boats',
    day('1903-05-06'),
    [amount(4_200_000, 'US dollars', 'more than'), amount(30, 'boats')],
    { decision: 'approved' },
  ),
  fact('p03-towers', day('1903-06-07'), [amount(5_700_000), amount(155, 'millimetres')], {
    decision: 'approved',
  }),
  fact('p04-horns', day('1903-07-03'), [amount(1_300_000), amount(24, 'places')], {
    decision: 'ordered',
  }),
];
const claims = [
  claim('x01-boats', 'p02-boats', 'differs', [amount(31, 'boats')]),
  claim('x01-worth', 'p02-boats', 'agrees', [amount(4_300_000)]),
  claim('x01-debt', 'p03-towers', 'differs', [amount(3_800_000)]),
];

const ledger = {
  site: {
    article: { publisher: 'The Harbour Post' },
    units: [{ name: 'boats', nouns: ['boat', 'boats'] }],
  },
  facts,
  topics: [{ id: 'x01', title: 'Lighthouses', claims }],
  sources: [{ id: 'gazette', publisher: 'The Harbour Gazette' }],
} as unknown as Content['ledger'];

export const content = {
  ledger,
  entries: new Map([...facts, ...claims].map((entry) => [entry.id, entry])),
  pages: [],
} as unknown as Content;

export const differs = (id: string): boolean =>
  claims.some((each) => each.id === id && each.status === 'differs');

/** The row with the id, changed. */
export function rowOf(id: string, changes: Partial<BarRow> = {}): BarRow {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`the fixture has no row "${id}"`);
  return { ...row, ...changes };
}

/** The chart of the rows, as its content file would give it. */
export function chartOf(of: BarRow[] = rows): AmountBars {
  const file = {
    kind: 'amount-bars',
    page: 'harbour',
    label: 'The chart',
    title: 'Two grants for lighthouses, & one <still> waiting',
    measure: 'Grants by value',
    description: 'A bar chart.',
    source: 'The paper.',
    credit: 'The paper',
    caption: 'Grants for lighthouses',
    data: { name: 'Grants', description: 'Grants for lighthouses.', measures: ['value'] },
    rows: of,
  };
  return {
    ...amountBarsShape.parse(file),
    slug: 'grants',
    file: 'content/charts/grants.yml',
    lines: {},
  };
}

/** A checker of the invented ledger. */
export function checkerOf(): Checker {
  const unread = { files: new Set<string>(), ids: new Set<string>() };
  const places = { origins: new Map(), lineOf: () => 1 };
  return new Checker({ ledger, ...places, unread, problems: [] } satisfies LoadedLedger);
}
