import type { CardDrawing, CardPicture } from '../charts/chart.ts';
import type { Box } from '../lib/geometry.ts';
import type { Measures } from '../lib/measure.ts';
import { element, svgFile } from '../lib/svg.ts';
import { palette, resolveColours } from '../styles/palette.ts';
import { fitClause, fitTitle, setFoot } from './cardText.ts';
import { families } from './fonts.ts';
import { bottomOf, drawText, type TextBlock } from './textBlock.ts';

/** The size that sites which show shared links ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The words of a share card. */
export interface CardWords {
  site: string;
  title: string;
  /** What the title stands over, in sentences: as much of it is shown as there is room for. */
  standfirst?: string;
  /** The line at the foot. */
  foot: string;
}

/** A share card in its parts, in pixels. */
export interface Card {
  texts: TextBlock[];
  picture?: { drawing: CardDrawing; x: number; y: number };
  /** A hairline across the card, above its foot. */
  rule?: Box;
}

/** The card with its picture, if there is one: beside the headline, or at the foot. */
export function composeCard(words: CardWords, measures: Measures, picture?: CardPicture): Card {
  return picture && picture.place !== 'foot'
    ? composeBeside(words, measures, picture)
    : composeWords(words, measures, picture);
}

/** The column of words beside a picture, and where the picture begins. */
const column = { x: 40, y: 40, width: 384 };
const pictureLeft = 456;
/** Between a headline and what is below it, at least. */
const gap = 24;

function composeBeside(
  { site, title, foot }: CardWords,
  measures: Measures,
  picture: CardPicture,
): Card {
  const feet = setFoot(site, foot, column, cardSize.height - column.y, measures);
  const end = feet[0].box.y - gap;
  const head = fitTitle(title, [46, 42, 38, 34, 30], column, end, measures);
  const [margin, edge] = picture.place === 'bleed' ? [40, 0] : [0, 40];
  const room = { width: cardSize.width - pictureLeft - edge, height: cardSize.height - 2 * edge };
  const drawing = picture.draw({ ...room, margin, measures });
  const y = edge + (room.height - drawing.height) / 2;
  return { texts: [head, ...feet], picture: { drawing, x: pictureLeft, y } };
}

const margin = 56;
const across = { x: margin, y: 48, width: cardSize.width - 2 * margin };
const stripHeight = 150;

/** The words across the card, and a strip at its foot if there is one. */
function composeWords(
  { site, title, standfirst, foot }: CardWords,
  measures: Measures,
  strip?: CardPicture,
): Card {
  const feet = setFoot(site, foot, across, cardSize.height - 44, measures, true);
  const rule = { x: margin, y: feet[0].box.y - 20, width: across.width, height: 1 };
  const room = { width: across.width, height: stripHeight, margin: 0, measures };
  const drawing = strip?.draw(room);
  const top = drawing ? rule.y - 20 - drawing.height : rule.y;
  const head = fitTitle(title, [72, 66, 60, 54, 48, 42], across, top - gap, measures, 3);
  const below = { ...across, y: bottomOf(head) + 20 };
  const clause = fitClause(standfirst, below, top - gap, measures);
  return {
    texts: [head, ...(clause ? [clause] : []), ...feet],
    rule,
    ...(drawing ? { picture: { drawing, x: margin, y: top } } : {}),
  };
}

/** The card as SVG, for the rasteriser. */
export function drawCard({ texts, picture, rule }: Card): string {
  const { width, height } = cardSize;
  return svgFile(
    cardSize,
    {},
    element('rect', { width, height, fill: palette.paper[0] }),
    picture ? placeDrawing(picture) : '',
    rule ? element('rect', { ...rule, fill: palette.hairline[0] }) : '',
    ...texts.map((text) => drawText(text, families)),
  );
}

function placeDrawing({ drawing, x, y }: NonNullable<Card['picture']>): string {
  const svg = resolveColours(drawing.svg).replace('<svg ', `<svg x="${x}" y="${y}" `);
  return element('g', { 'font-family': families.sans }, svg);
}
