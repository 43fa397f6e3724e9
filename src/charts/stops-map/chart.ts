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
    notes: [
      'Lines are for orientation only. How a line, a tint or a name is shown says nothing about legal status.',
      'Dashed lines are armistice, ceasefire or otherwise unsettled lines: around the West Bank and the Gaza Strip, with their sides towards Jordan and Egypt, between Israel and Syria, between Israel and Lebanon, and across Cyprus. Other disputes in the frame are not marked.',
      'The West Bank and the Gaza Strip have one tint in both views; as an announced place, the West Bank is outlined.',
      'Natural Earth draws land by actual control, so the Golan Heights have the colour of Israel on this map. No claim follows from that.',
      'The straight lines join the stops in their order. They are not flight paths. Numbers that would cover each other stand slightly apart.',
    ],
    entries: [
      ...new Set([...announced.map(({ fact }) => fact), ...travelled.map(({ claim }) => claim)]),
    ],
    defs: drawDefs({ main: readGeography('main', areas), inset: readGeography('inset', areas) }),
    css,
    views: [
      {
        slug: 'announced',
        label: 'As announced',
        caption:
          'The places that the article listed before the trip are areas here: it gave no order and no cities.',
        drawings: drawAll(
          (width) => layoutAnnounced(announced, width),
          'Map of the places that the article listed before the trip',
        ),
      },
      {
        slug: 'travelled',
        label: 'As travelled',
        caption:
          'From outside the article: the stops in the order of the record. The outlined number is a stop that the article does not list.',
        drawings: drawAll(
          (width) => layoutTravelled(travelled, width),
          'Map of the stops of the record, numbered in their order',
        ),
      },
    ],
    table: tableOf(announced, travelled),
  };
}

function drawAll(layoutAt: (width: number) => MapLayout, title: string): View['drawings'] {
  return widths.map((width) => {
    const layout = layoutAt(width);
    return { width, height: layout.height, svg: drawMap(layout, title) };
  });
}
