import type { Chart } from '../charts/chart.ts';
import { standaloneCss } from './standalone.ts';
import { styleOf } from '../charts/styles.ts';
import { element, escapeMarkup } from '../lib/svg.ts';
import { wrapText } from '../lib/wrap.ts';
import { families } from './fonts.ts';
import { palette } from '../styles/palette.ts';

/** The size that sites which show shared links ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const edge = 64;
const drawingWidth = 560;

export interface CardText {
  site: string;
  title: string;
  /** The line at the foot. */
  foot: string;
}

/** A share card as SVG: the title and, beside it, the chart. */
export function drawCard({ site, title, foot }: CardText, chart?: Chart): string {
  const { width, height } = cardSize;
  const column = chart ? 450 : width - 2 * edge;
  const footLines = wrapText(foot, 22, column);
  const footTop = height - 48 - (footLines.length - 1) * 28;
  // The largest size at which the title stays clear of the foot.
  const sizes = chart ? [46, 42, 38, 34, 30] : [76, 68, 60];
  const fits = (size: number): boolean =>
    172 + size * (0.35 + 1.14 * (titleLines(title, size, column).length - 1)) < footTop - 44;
  const size = sizes.find(fits) ?? 30;
  const lines = titleLines(title, size, column);
  const heading = lines.map((line, i) =>
    element('tspan', { x: edge, dy: i === 0 ? 0 : size * 1.14 }, escapeMarkup(line)),
  );
  const feet = footLines.map((line, i) =>
    element('tspan', { x: edge, dy: i === 0 ? 0 : 28 }, escapeMarkup(line)),
  );
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('style', {}, chart ? standaloneCss(styleOf(chart.kind), families.sans) : ''),
    element('rect', { width, height, fill: palette.paper[0] }),
    element('rect', { width, height: 10, fill: palette.accent[0] }),
    mark(edge + 11, 79),
    text(edge + 36, 90, 30, 600, palette.ink[0], escapeMarkup(site)),
    text(edge, 172 + size * 0.35, size, 600, palette.ink[0], ...heading),
    text(edge, footTop, 22, 400, palette.soft[0], ...feet),
    chart ? placeDrawing(chart, edge + column + 32) : '',
  );
}

/** The widths that wrapping reckons with are of a heavier face than this serif. */
function titleLines(title: string, size: number, column: number): string[] {
  return wrapText(title, size, column * 1.16);
}

/** The half-filled disc of the site's name. */
function mark(x: number, y: number): string {
  const colour = palette.accent[0];
  return (
    element('circle', { cx: x, cy: y, r: 10, fill: 'none', stroke: colour, 'stroke-width': 2.4 }) +
    element('path', { d: `M${x} ${y - 10}a10 10 0 0 0 0 20z`, fill: colour })
  );
}

function text(
  x: number,
  y: number,
  size: number,
  weight: number,
  fill: string,
  ...children: string[]
): string {
  const family = weight === 600 && size > 24 ? families.serif : families.sans;
  return element(
    'text',
    { x, y, fill, 'font-family': family, 'font-size': size, 'font-weight': weight },
    ...children,
  );
}

function placeDrawing(chart: Chart, left: number): string {
  const drawing = chart.drawings[drawingWidth];
  const room = { width: cardSize.width - left - edge, height: cardSize.height - 2 * 50 };
  const scale = Math.min(room.width / drawing.width, room.height / drawing.height);
  const width = drawing.width * scale;
  const height = drawing.height * scale;
  const placed = drawing.svg.replace(
    /^<svg[^>]*?viewBox="([^"]*)"[^>]*>/,
    (_, viewBox: string) =>
      `<svg class="${chart.kind}" x="${left + (room.width - width) / 2}" y="${(cardSize.height - height) / 2}" width="${width}" height="${height}" viewBox="${viewBox}">`,
  );
  return (chart.defs ?? '') + placed;
}
