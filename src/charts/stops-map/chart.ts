import type { AnnouncedStop, TravelledStop } from '../../ledger/schema.ts';
import type { Chart, View } from '../chart.ts';
import { describeStops, headlineOf, tableOf } from './describe.ts';
import { drawDefs, drawMap } from './draw.ts';
import { readGeography } from './geography.ts';
import { layoutAnnounced, layoutTravelled, type MapLayout } from './layout.ts';
import css from './style.css?raw';

const widths = [288, 400, 560, 760, 960];

/** The map of the stops as the article announced them and as the record shows them. */
export function stopsMap(
  announced: readonly AnnouncedStop[],
  travelled: readonly TravelledStop[],
): Chart {
  const areas = announced.map(({ territory }) => territory);
  return {
    slug: 'stops-map',
    headline: headlineOf(announced, travelled),
    measure:
      'Places that the article listed before the trip, and stops from 5 to 11 January 2024 by the outside record',
    description: describeStops(announced, travelled),
    source:
      'Announced: The New York Times, early January 2024. Travelled, from outside the article: US Department of State, Office of the Historian, with news reports of the time. Base map: Natural Earth (public domain), by way of world-atlas.',
    credit: 'The New York Times; US Department of State; base map Natural Earth',
    notes: [
      'Lines, tints and names help to find one’s way and say nothing about legal status. Dashed: armistice, ceasefire or otherwise unsettled lines.',
      'Natural Earth draws land by actual control, which is why the Golan Heights have Israel’s colour.',
    ],
    more: [
      'The dashed lines run around the West Bank and the Gaza Strip, with their sides towards Jordan and Egypt, between Israel and Syria, between Israel and Lebanon, and across Cyprus. Other disputes in the frame are not marked.',
      'The West Bank and the Gaza Strip have one tint in both views; as an announced place, the West Bank is outlined.',
      'A number that would cover another, or a line between other stops, stands beside a dot at its place. Places too close for numbers are dots with their numbers in an enlargement.',
    ],
    entries: [
      ...new Set([...announced.map(({ fact }) => fact), ...travelled.map(({ claim }) => claim)]),
    ],
    defs: drawDefs({ main: readGeography('main', areas), levant: readGeography('levant', areas) }),
    css,
    views: [
      {
        slug: 'announced',
        label: 'As announced',
        caption:
          'The places that the article listed before the trip are areas here: a list, not a route, and without cities.',
        drawings: drawAll(
          (width) => layoutAnnounced(announced, width),
          'Map of the places that the article listed before the trip',
        ),
      },
      {
        slug: 'travelled',
        label: 'As travelled',
        caption: captionOf(travelled),
        drawings: drawAll(
          (width) => layoutTravelled(travelled, width),
          'Map of the stops of the record, numbered in their order',
        ),
      },
    ],
    table: tableOf(announced, travelled),
  };
}

/** The outlined stops by name, since not every drawing has room to say so beside them. */
function captionOf(travelled: readonly TravelledStop[]): string {
  const unlisted = travelled.filter(({ inArticle }) => !inArticle);
  const outlined = unlisted.map(
    ({ order, city }) => ` ${city} (${order}, outlined) is not in the article.`,
  );
  return `From outside the article: the stops in the order of the record.${outlined.join('')} Straight lines join them; they are not flight paths.`;
}

function drawAll(layoutAt: (width: number) => MapLayout, title: string): View['drawings'] {
  return widths.map((width) => {
    const layout = layoutAt(width);
    return { width, height: layout.height, svg: drawMap(layout, title) };
  });
}
