import { type Dot, placeDot } from './cells.ts';
import type { TripMatrix } from './shape.ts';
import { radius, type Sheet } from './sheet.ts';
import { placeText, type Text } from './text.ts';

const line = 20;
/** Between two parts of the key. */
const gap = 18;
/** From the left of a part to the middle of its mark, and to its words. */
const middle = radius.disc + 1;
const indent = 2 * middle + 6;

/** What the forms of the stops mean, those that the matrix has, in as many lines as they take. */
export function layoutKey(
  { keys, trips }: TripMatrix,
  { width, small }: Sheet,
  top: number,
): { height: number; dots: Dot[]; texts: Text[] } {
  const stops = trips.flatMap((trip) => trip.stops);
  const plain = { news: false, unannounced: false, number: undefined };
  const parts = [
    { ...plain, id: 'list', shown: trips.some(({ main }) => !main) },
    { ...plain, id: 'news', news: true, shown: stops.some(({ news }) => news) },
    { ...plain, id: 'order', number: 1, shown: trips.some(({ main }) => main) },
  ] as const;
  const dots: Dot[] = [];
  const texts: Text[] = [];
  let [x, y] = [0, top + line / 2];
  for (const part of parts.filter(({ shown }) => shown)) {
    const text = (): Text =>
      placeText(
        {
          words: keys[part.id],
          ...{
            x: Math.round(x + indent),
            y: Math.round(y + small * 0.36),
            anchor: 'start',
            kind: 'key',
          },
        },
        small,
      );
    let placed = text();
    if (x > 0 && placed.box.x + placed.box.width > width) {
      [x, y] = [0, y + line];
      placed = text();
    }
    dots.push(placeDot(part, x + middle, y, part.number !== undefined));
    texts.push(placed);
    x = placed.box.x + placed.box.width + gap;
  }
  return { height: y + line / 2 - top, dots, texts };
}
