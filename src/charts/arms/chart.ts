import type { Shipment } from '../../ledger/schema.ts';
import type { Chart, Drawing, View } from '../chart.ts';
import { describeArms, headlineOf, tableOf } from './describe.ts';
import { drawArms } from './draw.ts';
import { layoutArms } from './layout.ts';
import type { Measure } from './panel.ts';
import css from './style.css?raw';

const widths = [288, 400, 560, 760, 960];

const views: { slug: string; label: string; caption: string; measures: Measure[] }[] = [
  {
    slug: 'both',
    label: 'Value and quantity',
    caption: 'Value and quantity stand in panels of their own, because neither measures the other.',
    measures: ['value', 'quantity'],
  },
  {
    slug: 'value',
    label: 'Value',
    caption: 'The value of each approval or order in US dollars, where the article reports it.',
    measures: ['value'],
  },
  {
    slug: 'quantity',
    label: 'Quantity',
    caption: 'The number of items in each approval or order, where the article reports it.',
    measures: ['quantity'],
  },
];

/** The chart of the arms approvals and of the order that was waiting, from `content/shipments.yml`. */
export function armsChart(shipments: Shipment[]): Chart {
  const headline = headlineOf(shipments);
  return {
    slug: 'arms',
    headline,
    measure:
      'Value and quantity of US arms for Israel approved, authorised or ordered, 7 October 2023 to early January 2024',
    description: describeArms(shipments),
    source:
      'The New York Times, early January 2024. The count of air-to-surface munitions is from internal US government reports as US officials described them. Figures marked as outside record are not the article’s.',
    credit: 'The New York Times; outside figures: documents listed on the site',
    notes: [
      'No total is given: the rows have different measures and periods, one is a running tally, and one was not approved.',
      'Authorised is not delivered: the article does not say how much of this had arrived.',
    ],
    more: [
      'Lengths in the number panel compare counts only. A tank round, an air-to-surface munition and a rifle differ in what they can do.',
      'Where the article gave no figure the place says so; an empty place is not a zero.',
      'Figures from outside the article stand beside its own and do not replace them.',
    ],
    entries: [
      ...new Set(shipments.flatMap((row) => [...row.facts, ...row.outside.map((o) => o.claim)])),
    ],
    css,
    outsideLabel: 'Outside record’s figures',
    views: views.map(({ measures, ...view }): View => ({
      ...view,
      drawings: widths.map((width) => drawView(shipments, view.slug, measures, width, headline)),
    })),
    table: tableOf(shipments),
  };
}

function drawView(
  shipments: Shipment[],
  view: string,
  measures: Measure[],
  width: number,
  title: string,
): Drawing {
  const layout = layoutArms(shipments, width, measures);
  return { width, height: layout.height, svg: drawArms(layout, `arms-${view}-${width}`, title) };
}
