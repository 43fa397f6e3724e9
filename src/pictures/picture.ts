import { type Chart, type Drawing, type Width, widths } from '../charts/chart.ts';
import { styleOf } from '../charts/styles.ts';
import type { Box } from '../lib/geometry.ts';
import type { Measures } from '../lib/measure.ts';
import { element, escapeMarkup, svgFile } from '../lib/svg.ts';
import { palette } from '../styles/palette.ts';
import { standaloneCss } from './standalone.ts';
import {
  bottomOf,
  drawText,
  type Families,
  setText,
  type TextBlock,
  type TextStyle,
} from './textBlock.ts';

/** A picture of a chart in its parts, in pixels of the drawing. */
export interface Picture {
  width: number;
  height: number;
  /** The room that is kept free at every edge. */
  edge: number;
  /** Title, measure and source, from the top down. */
  texts: [title: TextBlock, measure: TextBlock, source: TextBlock];
  drawing: Drawing;
  /** Where the drawing stands. */
  place: Box;
}

type Styles = Record<'title' | 'measure' | 'source', TextStyle>;

const styles: Styles = {
  title: { face: 'display', size: 26, leading: 31, fill: 'ink' },
  measure: { face: 'sans', size: 15, leading: 21, fill: 'soft' },
  source: { face: 'sans', size: 12, leading: 17, fill: 'soft' },
};

const gaps = { measure: 8, drawing: 16, source: 14 } as const;
const edge = 24;

/** The chart as drawn for the width, as high as it needs: title, measure, drawing and, at the foot, the source. */
export function composePicture(chart: Chart, at: Width, foot: string, measures: Measures): Picture {
  const drawing = chart.drawings[at];
  const { width, height } = drawing;
  const head = composeHead(chart, { x: edge, y: edge, width }, measures);
  const place = { width, height, x: edge, y: bottomOf(head[1]) + gaps.drawing };
  const below = { x: edge, y: place.y + height + gaps.source, width };
  const source = setText(foot, styles.source, below, measures);
  return {
    ...{ width: width + 2 * edge, height: bottomOf(source) + edge, edge },
    ...{ texts: [...head, source], drawing, place },
  };
}

/** Of a square's side, what is kept free at each edge: 40 of 1,080 pixels. */
const share = 40 / 1080;

/**
 * The same in a square: the title at its head, the source at its foot, the drawing between them.
 * Of the drawings it takes the one that leaves least of it empty and has the largest text.
 */
export function composeSquare(chart: Chart, foot: string, measures: Measures): Picture {
  const squares = widths.map((width) => squareAt(chart, width, foot, measures));
  const merit = ({ width, place }: Picture): number => (place.width * place.height) / width ** 3;
  return squares.reduce((best, next) => (merit(next) > merit(best) ? next : best));
}

function squareAt(chart: Chart, at: Width, foot: string, measures: Measures): Picture {
  const drawing = chart.drawings[at];
  let side = Math.ceil(drawing.width / (1 - 2 * share));
  let square = composeRound(chart, side, foot, measures);
  // A wider square has more room, and may take fewer lines of text.
  while (square.room.height < drawing.height) {
    side += 4;
    square = composeRound(chart, side, foot, measures);
  }
  const { texts, room } = square;
  const y = room.y + (room.height - drawing.height) / 2;
  const place = { x: room.x, y, width: drawing.width, height: drawing.height };
  return { width: side, height: side, edge: share * side, texts, drawing, place };
}

/** The texts of a square, and the room that they leave. */
function composeRound(
  chart: Chart,
  side: number,
  foot: string,
  measures: Measures,
): Pick<Picture, 'texts'> & { room: Box } {
  const free = share * side;
  const width = side - 2 * free;
  const head = composeHead(chart, { x: free, y: free, width }, measures);
  const unplaced = setText(foot, styles.source, { x: free, y: 0, width }, measures);
  const source = { ...unplaced, box: { ...unplaced.box, y: side - free - unplaced.box.height } };
  const y = bottomOf(head[1]) + gaps.drawing;
  const room = { x: free, y, width, height: source.box.y - gaps.source - y };
  return { texts: [...head, source], room };
}

function composeHead(
  { title, measure }: Chart,
  place: Omit<Box, 'height'>,
  measures: Measures,
): [TextBlock, TextBlock] {
  const head = setText(title, styles.title, place, measures);
  const below = { ...place, y: bottomOf(head) + gaps.measure };
  return [head, setText(measure, styles.measure, below, measures)];
}

/** The faces to set a picture in, and the rules that bring them, if it brings its own. */
export interface Faces extends Families {
  css?: string;
}

/**
 * The picture as one SVG that refers to no other file, in live text, with a title
 * and a description.
 */
export function drawPicture(picture: Picture, chart: Chart, faces: Faces): string {
  const { width, height, texts, drawing, place } = picture;
  return svgFile(
    picture,
    { role: 'img', 'aria-labelledby': 'picture-title picture-desc' },
    element('title', { id: 'picture-title' }, escapeMarkup(chart.title)),
    element('desc', { id: 'picture-desc' }, escapeMarkup(chart.description)),
    element('style', {}, (faces.css ?? '') + standaloneCss(styleOf(chart.kind), faces.sans)),
    element('rect', { width, height, fill: palette.paper[0] }),
    ...texts.map((text) => drawText(text, faces)),
    chart.defs ?? '',
    drawing.svg.replace('<svg ', `<svg x="${place.x}" y="${place.y}" `),
  );
}
