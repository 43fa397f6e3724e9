import { round } from '../../lib/round.ts';
import { element } from '../../lib/svg.ts';
import type { CardDrawing, CardRoom } from '../chart.ts';
import { drawCardBase } from '../base-map/cardBase.ts';
import { drawCardName, nameType, textsOf } from '../base-map/cardName.ts';
import { type Disc, leaderPath } from '../base-map/disc.ts';
import { readGeography } from '../base-map/geography.ts';
import { layoutCard } from './card.ts';
import { arrowPath, legPath } from './draw.ts';
import { shownOn, type RouteMap } from './shape.ts';

const ink = 'var(--ink)';
const paper = 'var(--paper)';

/** The map as a share card shows it: heavier lines, larger discs, few names. */
export function drawCardMap(chart: RouteMap, room: CardRoom): CardDrawing {
  const { width, height } = room;
  const { frames, discs, legs, names } = layoutCard(chart, room);
  const aside = discs.filter((disc) => disc.aside);
  const line = { fill: 'none', stroke: ink };
  const svg = element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    drawCardBase(readGeography(chart.map, shownOn(chart), frames, 'listed'), width, height),
    element('path', { ...line, 'stroke-width': 2.6, d: legs.map(legPath).join('') }),
    element('path', { fill: ink, d: legs.map((leg) => arrowPath(leg, 2)).join('') }),
    element('path', { ...line, 'stroke-width': 1.4, d: aside.map(leaderPath).join('') }),
    ...aside.map(({ place: { x, y } }) =>
      element('circle', { fill: ink, stroke: paper, cx: round(x), cy: round(y), r: 4.5 }),
    ),
    ...discs.map(drawDisc),
    ...names.map(drawCardName),
  );
  return { width, height, svg, texts: textsOf(names) };
}

function drawDisc({ order, open, radius, ...at }: Disc): string {
  const [x, y] = [round(at.x), round(at.y)];
  const colours = open
    ? { fill: paper, stroke: ink, 'stroke-width': 2.6 }
    : { fill: ink, stroke: paper, 'stroke-width': 2 };
  return (
    element('circle', { ...colours, cx: x, cy: y, r: radius }) +
    element(
      'text',
      { ...nameType, x, y: round(y + 7.8), 'text-anchor': 'middle', fill: open ? ink : paper },
      String(order),
    )
  );
}
