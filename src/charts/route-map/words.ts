import { formatDays, formatWhen } from '../../format/dates.ts';
import type { Answer } from '../answer.ts';
import type { KeyItem, Row, Table } from '../chart.ts';
import { isListed, type RouteMap, type Stop } from './shape.ts';

/** The stops in sentences, in their order. */
export function answersOf(chart: RouteMap): Answer[] {
  return chart.stops.map((stop, i) => {
    const { id, city, territory, when, claim } = stop;
    const open = isListed(stop, chart) ? '' : `, ${chart.unlisted}`;
    const text = `${i + 1}: ${city}, ${territory}, ${formatWhen(when)}${open}. ${tellStop(stop)}`;
    return { id, text, cite: [claim] };
  });
}

/** What was reported of a stop, and what is to be said of that. */
function tellStop({ reported, note }: Stop): string {
  return [reported, note].filter((part) => part !== undefined).join(' ');
}

/** The stops by number, with their days and whom he met. */
export function keyOf(chart: RouteMap): KeyItem[] {
  return chart.stops.map((stop) => {
    const open = !isListed(stop, chart);
    const detail = [
      formatDays(stop.when),
      [stop.met, open && chart.unlisted].filter(Boolean).join('; '),
    ];
    return {
      open,
      name: `${stop.label}, ${stop.territory}`,
      detail: detail.filter(Boolean).join(' · '),
    };
  });
}

/** A row for each stop, in order, and for each listed place without one. */
export function tableOf(chart: RouteMap): Table {
  const missed = chart.listed
    .filter(({ place }) => chart.stops.every(({ territory }) => territory !== place))
    .map(({ place, fact }): Row => {
      const unknown = 'Not reported';
      return { cells: [place, unknown, unknown, 'Yes', unknown], cite: [fact] };
    });
  return {
    caption: chart.caption,
    columns: [
      'Place',
      'Order',
      'Dates',
      'Listed in the article',
      'What the outside record reports',
    ],
    rows: [...chart.stops.map((stop, i) => rowOf(stop, i + 1, chart)), ...missed],
  };
}

function rowOf(stop: Stop, order: number, { listed }: RouteMap): Row {
  const place = listed.find((each) => each.place === stop.territory);
  // Browsers break a line after a dash unless a word joiner follows it.
  const dates = formatWhen(stop.when).replaceAll('–', '–\u2060');
  const isListed = place ? `Yes, as ${place.sentence ?? place.place}` : 'No';
  return {
    cells: [`${stop.city}, ${stop.territory}`, String(order), dates, isListed, tellStop(stop)],
    cite: [stop.claim, ...(place ? [place.fact] : [])],
    answer: stop.id,
  };
}
