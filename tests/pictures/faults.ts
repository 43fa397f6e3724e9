import { Resvg } from '@resvg/resvg-js';
import { type Box, contains, grow, overlaps } from '../../src/lib/geometry.ts';
import { joinUnits } from '../../src/format/typography.ts';
import { type Card, cardSize } from '../../src/pictures/card.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import type { TextBlock } from '../../src/pictures/textBlock.ts';

interface Text {
  lines: readonly string[];
  size: number;
  box: Box;
}

/** What is wrong with the texts of a card, from their boxes: a line each. */
export function findCardFaults({ texts, picture }: Card): string[] {
  const { drawing, x = 0, y = 0 } = picture ?? {};
  const drawn = (drawing?.texts ?? []).map(({ text, size, box }): Text => {
    return { lines: [text], size, box: { ...box, x: box.x + x, y: box.y + y } };
  });
  const set = texts.map(textOf);
  const place = drawing && { x, y, width: drawing.width, height: drawing.height };
  return [
    ...findTextFaults([...set, ...drawn], { x: 0, y: 0, ...cardSize }, 40, 22),
    ...set.filter(({ box }) => place && overlaps(box, place)).map(say('stands over the picture')),
    ...(place && !contains({ x: 0, y: 0, ...cardSize }, place) ? ['the picture is cut'] : []),
  ];
}

/** The same of a picture of a chart, where `least` pixels are kept free at each edge. */
export function findPictureFaults(picture: Picture, least: number): string[] {
  const { width, height, place } = picture;
  const whole = { x: 0, y: 0, width, height };
  const texts = picture.texts.map(textOf);
  return [
    ...findTextFaults(texts, whole, least, 12),
    ...texts.filter(({ box }) => overlaps(box, place)).map(say('stands over the drawing')),
    ...(contains(grow(whole, -least), place) ? [] : ['the drawing leaves the picture']),
  ];
}

function findTextFaults(texts: Text[], whole: Box, margin: number, smallest: number): string[] {
  const inside = grow(whole, -margin + 0.01);
  return [
    ...texts.filter(({ box }) => !contains(inside, box)).map(say('is too near an edge')),
    ...texts.filter(({ size }) => size < smallest).map(say('is too small')),
    ...texts
      .filter(({ lines }) => lines.length > 1 && !/\s/.test(lines.at(-1) ?? ''))
      .map(say('ends in a line of one word')),
    ...texts.filter(({ lines }) => lines.some(partsFigure)).map(say('parts what belongs together')),
    ...texts
      .filter((text, i) => texts.slice(0, i).some(({ box }) => overlaps(text.box, box)))
      .map(say('stands over another text')),
  ];
}

/** Whether the line before ends with a number, and this one begins with what it counts. */
function partsFigure(line: string, i: number, lines: readonly string[]): boolean {
  const before = lines[i - 1];
  return before !== undefined && joinUnits(`${before} ${line}`).charAt(before.length) !== ' ';
}

function textOf({ lines, style: { size }, box }: TextBlock): Text {
  return { lines, size, box };
}

function say(what: string): (text: Text) => string {
  return ({ lines }) => `"${lines.join(' / ')}" ${what}`;
}

/** The colours of an image, as "r g b" by place. */
export function readPixels(png: Uint8Array): {
  width: number;
  height: number;
  at: (x: number, y: number) => string;
} {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const data = bytes.toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${data}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const at = (x: number, y: number): string => {
    const start = 4 * (y * width + x);
    return pixels.subarray(start, start + 3).join(' ');
  };
  return { width, height, at };
}
