import type { Chart, Width } from '../charts/chart.ts';
import { standaloneCss } from './standalone.ts';
import { styleOf } from '../charts/styles.ts';
import { element, escapeMarkup } from '../lib/svg.ts';
import { wrapText } from '../lib/wrap.ts';
import { palette } from '../styles/palette.ts';

/** The faces to set a picture in, as CSS font families. */
export interface Faces {
  serif: string;
  sans: string;
}

/** Faces that a reader's own system has, for an SVG file that is opened there. */
export const systemFaces: Faces = {
  serif: "Georgia, 'Times New Roman', serif",
  sans: "system-ui, 'Helvetica Neue', Arial, sans-serif",
};

interface Options {
  /** The width of the drawing to use, in pixels of the picture. */
  drawing: Width;
  /** Width and height of the picture; by default as large as it needs. */
  square?: number;
  faces: Faces;
  /** The line below: source, date, site. */
  foot: string;
}

const edge = 20;

/**
 * A chart as one SVG that refers to no other file: headline,
 * measure, drawing and source, in live text, with a title and a description.
 */
export function drawPicture(chart: Chart, { drawing: at, square, faces, foot }: Options): string {
  const drawing = chart.drawings[at];
  const room = drawing.width;
  const head = block(chart.title, 22, 27, edge, edge + 20, room, faces.serif, palette.ink[0], 600);
  const measure = block(
    chart.measure,
    14,
    19,
    edge,
    head.end + 20,
    room,
    faces.sans,
    palette.soft[0],
  );
  const top = measure.end + 14;
  const source = block(
    foot,
    11.5,
    16,
    edge,
    top + drawing.height + 24,
    room,
    faces.sans,
    palette.soft[0],
  );
  const width = drawing.width + 2 * edge;
  const height = source.end + edge;
  const side = square === undefined ? undefined : Math.max(width, height);
  const [left, above] = side === undefined ? [0, 0] : [(width - side) / 2, (height - side) / 2];
  const box = side === undefined ? [0, 0, width, height] : [left, above, side, side];
  const [x, y, w, h] = box as [number, number, number, number];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': 'picture-title picture-desc',
      viewBox: `${x} ${y} ${w} ${h}`,
      width: square ?? w,
      height: square ?? h,
    },
    element('title', { id: 'picture-title' }, escapeMarkup(chart.title)),
    element('desc', { id: 'picture-desc' }, escapeMarkup(chart.description)),
    element('style', {}, standaloneCss(styleOf(chart.kind), faces.sans)),
    element('rect', { x, y, width: w, height: h, fill: palette.paper[0] }),
    head.svg,
    measure.svg,
    chart.defs ?? '',
    drawing.svg.replace('<svg ', `<svg x="${edge}" y="${top}" `),
    source.svg,
  );
}

function block(
  text: string,
  size: number,
  leading: number,
  x: number,
  y: number,
  width: number,
  family: string,
  fill: string,
  weight = 400,
): { svg: string; end: number } {
  const lines = wrapText(text, size, width);
  const spans = lines.map((line, i) =>
    element('tspan', { x, dy: i === 0 ? 0 : leading }, escapeMarkup(line)),
  );
  const attributes = {
    x,
    y,
    fill,
    'font-family': family,
    'font-size': size,
    'font-weight': weight,
  };
  return { svg: element('text', attributes, ...spans), end: y + (lines.length - 1) * leading };
}
