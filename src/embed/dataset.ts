import { certaintyOf } from '../content/certainty.ts';
import type { Content } from '../content/load.ts';
import { formatWhen } from '../format/dates.ts';
import { provenancesOf } from '../content/provenance.ts';
import type { Amount, When } from '../ledger/schema.ts';

/** A column as CSV on the Web describes it. */
interface Column {
  name: string;
  titles: string;
  datatype: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  description: string;
}

export type Cell = string | number | boolean | null;

/** The figures behind a chart, one row for each mark, each value with its source. */
export interface Dataset {
  columns: Column[];
  rows: Cell[][];
}

const column = (
  name: string,
  datatype: Column['datatype'],
  titles: string,
  description: string,
): Column => ({ name, titles, datatype, description });

/** What every row ends with: where it comes from and how sure it is. */
const provenanceColumns = [
  column('origin', 'string', 'Origin', 'article, or outside record'),
  column('entry', 'string', 'Ledger entry', 'The id of the entry in the ledger of the site'),
  column('paragraph', 'integer', 'Paragraph', 'The paragraph of the article; empty for the record'),
  column('says', 'string', 'Who says so', 'The person or body that the figure rests on'),
  column(
    'certainty',
    'string',
    'How sure',
    'The ledger’s class of certainty, or status of the claim',
  ),
  column('in_words', 'string', 'How sure, in words', 'The same in plain words'),
];

const whenColumns = [
  column('from', 'string', 'From', 'The first day, or the month; as exact as the source is'),
  column('to', 'string', 'To', 'The last day or month of a period'),
  column('date_in_words', 'string', 'Date, in words', 'The date as the site writes it'),
];

/** The data set of a chart, by its slug; throws where there is none. */
export function datasetOf(slug: string, content: Content): Dataset {
  if (slug === 'stops-map') return stopsDataset(content);
  if (slug === 'arms') return armsDataset(content);
  throw new Error(`the chart "${slug}" has no data set; add one in src/embed/dataset.ts`);
}

function stopsDataset(content: Content): Dataset {
  const { announced, travelled } = content.ledger;
  return {
    columns: [
      column(
        'view',
        'string',
        'View',
        'announced: listed in the article; travelled: of the record',
      ),
      column('order', 'integer', 'Order', 'The order of travel; empty for a place on the list'),
      column('city', 'string', 'City', 'The city; empty for a place on the list'),
      column('territory', 'string', 'Country or territory', 'As the article names it'),
      column('in_article', 'boolean', 'In the article', 'Whether the article lists the place'),
      column('longitude', 'number', 'Longitude', 'Degrees east, WGS 84'),
      column('latitude', 'number', 'Latitude', 'Degrees north, WGS 84'),
      ...whenColumns,
      ...provenanceColumns,
    ],
    rows: [
      ...announced.map(({ territory, fact }) => [
        'announced',
        null,
        null,
        territory,
        true,
        null,
        null,
        ...whenCells(content.entries.get(fact)?.when),
        ...provenanceCells(fact, content),
      ]),
      ...travelled.map(
        ({ order, city, territory, inArticle, longitude, latitude, when, claim }) => [
          'travelled',
          order,
          city,
          territory,
          inArticle,
          longitude,
          latitude,
          ...whenCells(when),
          ...provenanceCells(claim, content),
        ],
      ),
    ],
  };
}

function armsDataset(content: Content): Dataset {
  const row = (
    { label, when, approved, emergency }: (typeof content.ledger.shipments)[number],
    measure: 'value' | 'quantity',
    amount: Amount | null,
    entry: string,
    of = '',
  ): Cell[] => [
    label,
    measure,
    amount?.value ?? null,
    amount?.unit ?? null,
    amount ? amount.qualifier : 'not reported',
    of || null,
    approved ? 'authorised' : 'ordered, not approved',
    emergency,
    ...whenCells(when),
    ...provenanceCells(entry, content),
  ];
  return {
    columns: [
      column('item', 'string', 'What', 'What was approved or ordered'),
      column('measure', 'string', 'Measure', 'value or quantity: never to be added or compared'),
      column('amount', 'number', 'Amount', 'In full; empty where it was not reported'),
      column('unit', 'string', 'Unit', 'What is counted'),
      column('qualifier', 'string', 'Qualifier', 'exact, about, more than, at least, not reported'),
      column('note', 'string', 'Note', 'What a figure of the record stands for'),
      column('status', 'string', 'Status', 'authorised is not delivered'),
      column(
        'emergency',
        'boolean',
        'Emergency provision',
        'Whether review by Congress was bypassed',
      ),
      ...whenColumns,
      ...provenanceColumns,
    ],
    rows: content.ledger.shipments.flatMap((shipment) => [
      ...(['value', 'quantity'] as const).map((measure) =>
        row(
          shipment,
          measure,
          shipment[measure],
          entryOf(shipment.facts, shipment[measure], content),
        ),
      ),
      ...shipment.outside.map(({ measure, amount, claim, label }) =>
        row(shipment, measure, amount, claim, label),
      ),
    ]),
  };
}

/** The fact that has the amount, or the first where the amount was not reported. */
function entryOf(facts: readonly string[], amount: Amount | null, { entries }: Content): string {
  const holds = ({ value, unit }: Amount): boolean =>
    value === amount?.value && unit === amount.unit;
  return facts.find((id) => entries.get(id)?.amounts.some(holds)) ?? facts[0] ?? '';
}

function whenCells(when: When | undefined): Cell[] {
  return when
    ? [when.from, when.to ?? null, formatWhen(when).replaceAll('\u00a0', ' ')]
    : [null, null, null];
}

function provenanceCells(id: string, content: Content): Cell[] {
  const entry = content.entries.get(id);
  const [provenance] = provenancesOf([id], content);
  if (!entry || !provenance) throw new Error(`unknown entry: "${id}"`);
  const isFact = 'paragraph' in entry;
  return [
    isFact ? 'article' : 'outside record',
    id,
    isFact ? entry.paragraph : null,
    provenance.who,
    isFact ? entry.certainty : entry.status,
    certaintyOf(entry).words,
  ];
}
