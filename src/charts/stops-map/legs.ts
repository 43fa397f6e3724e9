import type { TravelledStop } from '../../ledger/schema.ts';
import { clip, distance, type Position, type Segment } from '../../lib/geometry.ts';
import { place, type Panel, type PanelName, type Panels } from './panels.ts';
import type { Point } from './point.ts';

/** A straight line from one stop to the next, in pixels. */
export interface Link extends Segment {
  panel: PanelName;
  /** Where an arrowhead stands, about halfway; absent on a short link. */
  heading?: Position;
}

/** The straight links between the stops in their order, on every map. */
export function layoutLinks(
  stops: readonly TravelledStop[],
  points: readonly Point[],
  panels: Panels,
): Link[] {
  const lines = [panels.main, ...panels.insets].flatMap((panel) =>
    stops.slice(1).flatMap((stop, index) => {
      const previous = stops[index];
      if (previous === undefined) return [];
      const from = endOf(previous, points, panel);
      const to = endOf(stop, points, panel);
      if (panel.name !== 'main' && from.isBare && to.isBare) return [];
      const line = trim(from, to, panel);
      return line === undefined ? [] : [line];
    }),
  );
  return addHeadings(lines, points);
}

type Line = Omit<Link, 'heading'>;

interface End extends Position {
  /** How far the mark that the line ends at keeps it off. */
  radius: number;
  /** Whether the panel does not reach the stop. */
  isBare: boolean;
}

/** The disc of a stop, else its dot or bare place, which the line runs right up to. */
function endOf(stop: TravelledStop, points: readonly Point[], panel: Panel): End {
  const point = points.find(({ id, panel: name }) => id === stop.id && name === panel.name);
  if (point === undefined)
    return { ...place(panel, stop.longitude, stop.latitude), radius: 0, isBare: true };
  const isDisc = point.form !== 'dot' && point.home === undefined;
  const { x, y } = point.home ?? point;
  return { x, y, radius: isDisc ? point.radius + 1 : 0, isBare: false };
}

/** The part of a link that shows between its marks and within its panel. */
function trim(from: End, to: End, panel: Panel): Line | undefined {
  const long = distance(from, to);
  const [start, end] = [from.radius, long - to.radius];
  if (start >= end) return undefined;
  const at = (length: number): Position => ({
    x: from.x + (length / long) * (to.x - from.x),
    y: from.y + (length / long) * (to.y - from.y),
  });
  const part = clip({ from: at(start), to: at(end) }, panel);
  if (part === undefined) return undefined;
  return { panel: panel.name, from: tidy(part.from), to: tidy(part.to) };
}

/** An arrowhead near the middle of each line, clear of other arrowheads and of the marks. */
function addHeadings(lines: readonly Line[], points: readonly Point[]): Link[] {
  const taken: Position[] = [];
  return lines.map((line) => {
    if (distance(line.from, line.to) < 16) return line;
    const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((share) => along(line, share));
    const clear = ({ x, y }: Position): boolean =>
      taken.every((other) => distance(other, { x, y }) > 24) &&
      points.every((point) => distance(point, { x, y }) > point.radius + 4);
    const spot = spots.find(clear) ?? along(line, 0.5);
    taken.push(spot);
    return { ...line, heading: tidy(spot) };
  });
}

function along({ from, to }: Segment, share: number): Position {
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

function tidy({ x, y }: Position): Position {
  return { x: Math.round(x), y: Math.round(y) };
}
