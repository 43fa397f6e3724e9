import { element, escapeMarkup } from '../../lib/svg.ts';
import type { Drawing } from '../chart.ts';
import { wrapDrawing } from '../drawing.ts';
import type { Dot } from './cells.ts';
import { drawWhole } from '../base-map/layers.ts';
import type { MatrixLayout } from './layout.ts';
import { type TripMap, visitedName } from './miniature.ts';
import type { Text } from './text.ts';

/** One drawing of the matrix; `title` says what it shows. */
export function drawMatrix(slug: string, layout: MatrixLayout, title: string): Drawing {
  const { width, height, rules, body, tints, maps, dots, texts } = layout;
  const lines = (at: number[]): string => at.map((y) => `M0 ${y}h${width}`).join('');
  return wrapDrawing(
    { kind: 'trip-matrix', slug, width, height, title },
    ...tints.map((tint) => element('rect', { class: 'tint', ...tint })),
    ...maps.map((map) => drawTripMap(slug, map)),
    element('path', { class: 'rule', d: lines(rules) }),
    element('path', { class: 'body', d: lines(body) }),
    ...[false, true].flatMap((main) =>
      [false, true].map((open) =>
        drawDots(
          dots.filter((dot) => dot.main === main && dot.open === open),
          [main ? 'main' : 'other', open ? 'ring' : 'dot'],
        ),
      ),
    ),
    ...groupTexts(texts),
  );
}

/** A trip's countries, its stops, and its route if the order is known. */
function drawTripMap(slug: string, { trip, x, y, map, stops, main }: TripMap): string {
  const route = stops.map((stop) => `${stop.x} ${stop.y}`).join('L');
  const kind = main ? 'main' : 'other';
  return element(
    'g',
    { transform: `translate(${x} ${y})` },
    element('g', { class: 'base-map' }, drawWhole(slug, map, visitedName(slug, trip))),
    main && stops.length > 1 ? element('path', { class: 'route', d: `M${route}` }) : '',
    ...stops.map((stop) =>
      element(
        'g',
        { class: `${kind} ${stop.open ? 'ring' : 'dot'}` },
        element('circle', { cx: stop.x, cy: stop.y, r: 2.5 }),
      ),
    ),
  );
}

function drawDots(dots: readonly Dot[], classes: string[]): string {
  if (dots.length === 0) return '';
  const marks = dots.flatMap(({ x, y, r, number }) => [
    element('circle', { cx: x, cy: y, r }),
    number === undefined ? '' : element('text', { x, y: y + 4 }, String(number)),
  ]);
  return element('g', { class: classes.join(' ') }, ...marks);
}

/** The texts in groups of the same look. */
function groupTexts(texts: readonly Text[]): string[] {
  const groups = Map.groupBy(texts, ({ kind, anchor, main }) =>
    [kind, anchor, main ? 'main' : ''].filter((name) => name !== 'start' && name !== '').join(' '),
  );
  return [...groups].map(([name, group]) =>
    element(
      'g',
      { class: name },
      ...group.map(({ words, x, y }) => element('text', { x, y }, escapeMarkup(words))),
    ),
  );
}
