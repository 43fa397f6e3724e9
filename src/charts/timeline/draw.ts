import type { Mark } from '../../content/certainty.ts';
import type { Box, Position } from '../../lib/geometry.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import type { Drawing } from '../chart.ts';
import { wrapDrawing } from '../drawing.ts';
import type { Text } from '../time-axis/text.ts';
import { type Kind, type Placed, radius, type TimelineLayout } from './placed.ts';

/** One drawing of the timeline; `title` says what it shows. */
export function drawTimeline(slug: string, layout: TimelineLayout, title: string): Drawing {
  const { width, height, axis, grid, tint, magnified, placed, joins, texts } = layout;
  const lines = (each: [Position, Position][]): string => each.map(linePath).join('');
  return wrapDrawing(
    { kind: 'time-axis timeline', slug, width, height, title },
    magnified ? drawBox('large', magnified) : '',
    tint ? drawBox('tint', tint) : '',
    element('path', { class: 'grid', d: lines(grid) }),
    element('path', { class: 'axis', d: lines(axis) }),
    ...texts.map((text) => drawText(text)),
    ...joins.map(({ matter, paths, text }) =>
      element(
        'g',
        { 'data-matter': matter },
        element('path', { class: 'join', d: paths.map(linePath).join('') }),
        drawText(text),
      ),
    ),
    ...placed.toSorted((one, other) => depthOf(one) - depthOf(other)).map(drawPlaced),
  );
}

/** Bands lie below bars, and these below the marks of days. */
function depthOf({ mark, shape }: Placed): number {
  if (!shape) return 0;
  return 'at' in shape ? 3 : mark === 'band' || mark === 'main' ? 1 : 2;
}

/** An item: its leader, its mark, who says so, and its words, as one group with the name of its matter. */
function drawPlaced({ matter, mark, shape, leader, glyph, texts, date }: Placed): string {
  return element(
    'g',
    { class: mark, 'data-matter': matter },
    leader.length > 0 ? element('path', { class: 'leader', d: linePath(leader) }) : '',
    drawShape(mark, shape),
    glyph ? element('path', { class: glyph.mark, d: glyphPath(glyph) }) : '',
    ...texts.map((text, i) => drawText(text, i === 0 ? date : '')),
  );
}

function drawShape(mark: Placed['mark'], shape: Placed['shape']): string {
  if (!shape) return '';
  if ('outline' in shape)
    return element('path', { class: 'bar', d: `${linePath(shape.outline)}z` });
  const { at, about } = shape;
  const name = about ? 'day about' : 'day';
  const d = `M${at.x - radius} ${at.y - radius}h${2 * radius}v${2 * radius}h${-2 * radius}z`;
  return mark === 'square'
    ? element('path', { class: name, d })
    : element('circle', { class: name, cx: at.x, cy: at.y, r: radius });
}

/** The form of a mark, as after a sentence: a dot, a square, or not equal. */
function glyphPath({ mark, x, y }: Position & { mark: Mark }): string {
  const forms: Record<Mark, string> = {
    article: `M${x} ${y}h0`,
    outside: `M${x - 3} ${y - 3}h6v6h-6z`,
    differs: `M${x - 5} ${y - 2}h10m0 4h-10M${x + 3} ${y - 5}l-6 10`,
  };
  return forms[mark];
}

function drawText({ words, x, y, anchor, kind }: Text<Kind>, date = ''): string {
  const name = [kind === 'label' ? '' : kind, anchor === 'start' ? '' : anchor].filter(Boolean);
  const lead = date !== '' && words.startsWith(date) ? date : '';
  return element(
    'text',
    { class: name.join(' ') || undefined, x, y },
    lead === '' ? '' : element('tspan', {}, escapeMarkup(lead)),
    escapeMarkup(words.slice(lead.length)),
  );
}

function drawBox(name: string, { x, y, width, height }: Box): string {
  return element('rect', { class: name, x, y, width, height });
}

function linePath(points: readonly Position[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
