import { round } from '../../lib/round.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import { drawCardBase } from '../base-map/cardBase.ts';
import { drawCardName, nameSize, textsOf } from '../base-map/cardName.ts';
import { readGeography } from '../base-map/geography.ts';
import type { Name } from '../base-map/names.ts';
import type { CardDrawing, CardRoom } from '../chart.ts';
import { layoutCard, markSize } from './card.ts';
import type { Mark } from './mark.ts';
import { type Locator, shownOn } from './shape.ts';

/** The map as a share card shows it: the places with their names, and no other words. */
export function drawCardLocator(chart: Locator, room: CardRoom): CardDrawing {
  const { width, height } = room;
  const { frames, marks, labels, names } = layoutCard(chart, room);
  const svg = element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height },
    drawCardBase(readGeography(chart.map, shownOn(chart), frames), width, height),
    ...names.map(drawQuiet),
    ...marks.map(drawMark),
    ...labels.map(drawCardName),
  );
  return { width, height, svg, texts: textsOf([...names, ...labels]) };
}

function drawQuiet({ x, anchor, lines, dot }: Name): string {
  const town = dot && element('circle', { fill: 'var(--ink)', cx: dot.x, cy: dot.y, r: 3.5 });
  const words = lines.map(({ text, kind, y }) =>
    element(
      'text',
      {
        ...{ x, y, fill: 'var(--soft)', 'font-size': nameSize, 'text-anchor': anchor },
        'font-style': kind === 'sea' ? 'italic' : undefined,
      },
      escapeMarkup(text),
    ),
  );
  return (town ?? '') + words.join('');
}

function drawMark({ x, y, extent, outside }: Mark): string {
  if (extent !== 'spot') return '';
  const side = 7 * markSize;
  return outside
    ? element('rect', {
        ...{
          x: round(x - side / 2),
          y: round(y - side / 2),
          width: round(side),
          height: round(side),
        },
        ...{ fill: 'var(--paper)', stroke: 'var(--outside)', 'stroke-width': 3 },
      })
    : element('circle', {
        ...{ cx: x, cy: y, r: 3.5 * markSize, fill: 'var(--ink)', stroke: 'var(--paper)' },
        'stroke-width': 2,
      });
}
