import type { Checker } from '../../checks/checker.ts';
import { writeWhen } from '../../checks/when.ts';
import type { ChartContent } from '../../ledger/charts.ts';
import { isListed, type RouteMap } from '../route-map/shape.ts';
import type { TimeStrip } from '../time-strip/shape.ts';
import type { TripMatrix } from './shape.ts';
import { daysOf, numberStops } from './trips.ts';

/** Adds where the matrix and another chart that draws the same claim differ. */
export function checkOthers(chart: TripMatrix, checker: Checker): void {
  for (const other of checker.ledger.charts) {
    if (isRouteMap(other)) checkRoute(chart, other, checker);
    if (isTimeStrip(other)) checkSpans(chart, other, checker);
  }
}

/** A stop has the place, the days and the number that it has on a map. */
function checkRoute({ places, trips }: TripMatrix, map: RouteMap, checker: Checker): void {
  for (const stop of trips.flatMap(numberStops)) {
    const index = map.stops.findIndex(({ claim }) => claim === stop.claim);
    const other = map.stops[index];
    if (!other) continue;
    // The row itself, which has its place in the file, and not the numbered copy.
    const row = trips.flatMap(({ stops }) => stops).find(({ id }) => id === stop.id) ?? stop;
    const place = places.find(({ id }) => id === stop.place)?.name;
    const pairs = [
      [place, other.territory],
      [stop.city, other.city.split(',')[0]],
      [stop.when && writeWhen(stop.when), writeWhen(other.when)],
      [stop.number, index + 1],
      [stop.at?.join(', '), `${other.longitude}, ${other.latitude}`],
      [
        stop.unannounced ? 'unannounced' : 'announced',
        isListed(other, map) ? 'announced' : 'unannounced',
      ],
    ].filter(([own, theirs]) => own !== undefined && own !== theirs);
    for (const [own, theirs] of pairs) addDifference(checker, row, own, other.id, map, theirs);
  }
}

/** The days of a trip are those of its span on a line of time. */
function checkSpans({ trips }: TripMatrix, strip: TimeStrip, checker: Checker): void {
  for (const trip of trips) {
    const span = strip.spans.find(({ claim }) => trip.claims.includes(claim));
    if (!span) continue;
    const { from, to = from } = daysOf(trip);
    const [own, theirs] = [`${from} to ${to}`, `${span.from} to ${span.to}`];
    if (own !== theirs) addDifference(checker, trip, own, span.id, strip, theirs);
  }
}

function addDifference(
  checker: Checker,
  row: { id: string },
  own: string | number | undefined,
  other: string,
  { file }: ChartContent,
  theirs: string | number | undefined,
): void {
  const what = `has "${own}", where "${other}" in ${file} has "${theirs}".`;
  checker.add(row, what, 'Make the two agree.');
}

function isRouteMap(chart: ChartContent): chart is RouteMap {
  return chart.kind === 'route-map';
}

function isTimeStrip(chart: ChartContent): chart is TimeStrip {
  return chart.kind === 'time-strip';
}
