import sharp, { type PngOptions, type Sharp } from 'sharp';

/** A picture as its pixels, of three channels each. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** Where two pictures differ, in words, and the pixels that do. */
export interface Difference {
  words: string;
  places: number[];
}

/** How far a channel may be from what is kept, which has few colours; a mean of pixels has its noise evened out. */
const toleranceAt = (scale: number): number => (scale === 1 ? 48 : 24);
/** How many pixels may be further: the edge of a letter may be drawn otherwise by another processor. */
const allowed = 4;

/** The pixels of a picture. */
export const pixelsOf = (picture: Buffer): Promise<Pixels> =>
  toPixels(sharp(picture).removeAlpha().toColourspace('srgb'));

/** A picture with one pixel for each square of `scale` pixels. */
export async function reduced(picture: Pixels, scale: number): Promise<Pixels> {
  if (scale === 1) return picture;
  const [width, height] = [picture.width, picture.height].map((each) => Math.ceil(each / scale));
  return toPixels(rawSharp(picture).resize(width, height, { fit: 'fill', kernel: 'linear' }));
}

async function toPixels(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const rawSharp = ({ data, ...size }: Pixels): Sharp =>
  sharp(data, { raw: { ...size, channels: 3 } });

/** A picture as a file. */
export const asFile = (picture: Pixels): Promise<Buffer> => toPng(picture, {});

/** A picture as a small file, in 16 colours of its own: each pixel has the nearest of these. */
export async function asSmallFile(picture: Pixels): Promise<Buffer> {
  const few = { palette: true, colours: 16, dither: 0, effort: 10 };
  const nearest = nearestOf(await pixelsOf(await toPng(picture, few)));
  const data = Buffer.alloc(picture.data.length);
  for (let i = 0; i < data.length; i += 3)
    data.writeUIntBE(nearest(colourAt(picture, i / 3)), i, 3);
  return toPng({ ...picture, data }, few);
}

const toPng = (picture: Pixels, options: PngOptions): Promise<Buffer> =>
  rawSharp(picture)
    .png({ compressionLevel: 9, ...options })
    .toBuffer();

/** What a picture has otherwise than the kept one of few colours; nothing where it is within the tolerance. The box is told in pixels of the screen. */
export function difference(kept: Pixels, got: Pixels, scale: number): Difference | undefined {
  const { width, height } = got;
  const pixels = [...Array(width * height).keys()];
  if (kept.width !== width || kept.height !== height) {
    const sizes = [got, kept].map((each) => `${each.width * scale}×${each.height * scale}`);
    return { words: `it is ${sizes.join(' and was ')} pixels`, places: pixels };
  }
  const tolerance = toleranceAt(scale);
  const nearest = nearestOf(kept);
  const places = pixels.filter((i) => {
    const is = colourAt(got, i);
    const was = colourAt(kept, i);
    // Few colours may be far from those that they stand for: what was got is led there too.
    return distance(is, was) > tolerance && distance(nearest(is), was) > tolerance;
  });
  if (places.length <= allowed) return undefined;
  const columns = places.map((i) => i % width).toSorted((a, b) => a - b);
  const rows = places.map((i) => Math.floor(i / width));
  const [x, y] = [columns[0] ?? 0, rows[0] ?? 0].map((each) => each * scale);
  const end = [columns.at(-1) ?? 0, rows.at(-1) ?? 0].map((each) => (each + 1) * scale);
  const words = `${places.length} pixels differ, in the box from ${x},${y} to ${end.join()}`;
  return { words, places };
}

/** The picture made pale, with what differs in red. */
export function marked(picture: Pixels, places: readonly number[]): Pixels {
  const data = Buffer.from(picture.data.map((each) => 255 - (255 - each) / 4));
  for (const i of places) data.set([220, 0, 0], 3 * i);
  return { ...picture, data };
}

/** The colour of a pixel as one number, as in `#rrggbb`. */
export const colourAt = ({ data }: Pixels, i: number): number =>
  ((data[3 * i] ?? 0) << 16) | ((data[3 * i + 1] ?? 0) << 8) | (data[3 * i + 2] ?? 0);

/** The farthest that a channel of one colour is from that of another. */
function distance(a: number, b: number): number {
  const channel = (shift: number): number => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255));
  return Math.max(channel(16), channel(8), channel(0));
}

/** Leads a colour to the nearest of a picture's few. */
function nearestOf(picture: Pixels): (colour: number) => number {
  const few = new Set<number>();
  for (let i = 0; i < picture.width * picture.height; i += 1) few.add(colourAt(picture, i));
  const known = new Map<number, number>();
  return (colour) => {
    let nearest = known.get(colour);
    if (nearest === undefined) {
      nearest = [...few].reduce((a, b) => (distance(colour, b) < distance(colour, a) ? b : a));
      known.set(colour, nearest);
    }
    return nearest;
  };
}
