import type { Label } from '../../labels/label.ts';
import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import type { CardDrawing, CardRoom } from '../chart.ts';
import { layoutCard, units } from './card.ts';
import { nameSize } from './cardNames.ts';
import { arrowPath, leaderPath, legPath } from './draw.ts';
import { type Geography, readGeography } from './geography.ts';
import type { Disc } from './layout.ts';
import type { RouteMap } from './shape.ts';

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
    drawBase(readGeography(chart, frames, 'tinted'), width, height),
    element('path', { ...line, 'stroke-width': 2.6, d: legs.map(legPath).join('') }),
    element('path', { fill: ink, d: legs.map((leg) => arrowPath(leg, 2)).join('') }),
    element('path', { ...line, 'stroke-width': 1.4, d: aside.map(leaderPath).join('') }),
    ...aside.map(({ place: { x, y } }) =>
      element('circle', { fill: ink, stroke: paper, cx: round(x), cy: round(y), r: 4.5 }),
    ),
    ...discs.map(drawDisc),
    ...names.map(drawName),
  );
  const texts = names.map(({ lines: [line], box }) => {
    return { text: line?.text ?? '', size: nameSize, box };
  });
  return { width, height, svg, texts };
}

function drawBase(base: Geography, width: number, height: number): string {
  const border = { fill: 'none', stroke: 'var(--border)' };
  return element(
    'svg',
    { width, height, viewBox: `0 0 ${width * units} ${height * units}` },
    element('path', { d: base.land, fill: 'var(--land)', ...edge(1) }),
    element('path', { d: base.listed, fill: 'var(--listed)' }),
    element('path', { d: base.tinted, fill: 'var(--territory)' }),
    element('path', { d: base.land, ...border, ...edge(0.9) }),
    element('path', { d: base.apart, fill: 'var(--land)' }),
    element('path', { d: base.solid, ...border, ...edge(0.9) }),
    element('path', { d: base.dashed, ...border, ...edge(1.4), 'stroke-dasharray': '9 6' }),
    element('path', { d: base.apart, ...border, ...edge(1.4), 'stroke-dasharray': '9 6' }),
  );
}

/** A line so many pixels wide, in the units of the base map. */
function edge(pixels: number): Record<string, string | number> {
  return { 'stroke-width': pixels * units, 'stroke-linejoin': 'round' };
}

function drawDisc({ order, listed, radius, ...at }: Disc): string {
  const [x, y] = [round(at.x), round(at.y)];
  const colours = listed
    ? { fill: ink, stroke: paper, 'stroke-width': 2 }
    : { fill: paper, stroke: ink, 'stroke-width': 2.6 };
  return (
    element('circle', { ...colours, cx: x, cy: y, r: radius }) +
    element(
      'text',
      { ...type, x, y: round(y + 7.8), 'text-anchor': 'middle', fill: listed ? paper : ink },
      String(order),
    )
  );
}

function drawName({ x, anchor, lines }: Label): string {
  const halo = { 'paint-order': 'stroke', stroke: 'var(--land)', 'stroke-width': 5 };
  return lines
    .map(({ text, y }) =>
      element(
        'text',
        { ...type, ...halo, 'stroke-linejoin': 'round', fill: ink, x, y, 'text-anchor': anchor },
        escapeMarkup(text),
      ),
    )
    .join('');
}

const type = { 'font-size': nameSize, 'font-weight': 600 } as const;
