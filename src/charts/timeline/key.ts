import { marks } from '../../content/certainty.ts';
import { regularWidth } from '../../lib/text.ts';
import { placeText } from '../time-axis/text.ts';
import { type Extent, isWithin } from './extent.ts';
import type { Item } from './items.ts';
import { type Placed, radius } from './placed.ts';
import type { Timeline } from './shape.ts';

/** What a part of the key shows before its words. */
type Sample = Pick<Placed, 'id' | 'mark' | 'glyph'> & {
  about?: boolean;
  bar?: boolean;
  soft?: boolean;
  words: string;
};

const line = 18;
/** Between two parts of the key. */
const gap = 16;
/** From the left of a part to its words. */
const indent = { mark: 14, bar: 26 };

/** What the forms mean, those that the drawing has, in as many lines as they take. */
export function layoutKey(
  chart: Timeline,
  items: readonly Item[],
  { width, size, top }: { width: number; size: number; top: number },
): { height: number; placed: Placed[] } {
  let [x, y] = [0, top + line / 2];
  const placed = samplesOf(chart, items).map((sample): Placed => {
    const room = sample.bar ? indent.bar : indent.mark;
    const length = regularWidth(sample.words, size);
    if (x > 0 && x + room + length > width) [x, y] = [0, y + line];
    const [left, middle] = [Math.round(x), Math.round(y)];
    const text = {
      words: sample.words,
      x: left + room,
      y: middle + 4,
      anchor: 'start',
      kind: 'key',
    } as const;
    x = left + room + length + gap;
    const { id, mark, glyph } = sample;
    return {
      ...{ id: `key-${id}`, matter: undefined, mark, leader: [], date: '' },
      glyph: glyph && { ...glyph, x: left + radius + 1, y: middle },
      shape: glyph ? undefined : shapeAt(sample, left + 1, middle),
      texts: [placeText(text, size, width, length)],
    };
  });
  return { height: y + line / 2 - top, placed };
}

function shapeAt({ about = false, bar, soft }: Sample, x: number, y: number): Placed['shape'] {
  if (!bar) return { at: { x: x + radius, y }, about };
  const middle = (points: number[][]) =>
    points.map(([along = 0, across = 0]) => ({ x: x + along, y: y + across }));
  return {
    outline: soft
      ? middle([
          [0, 0],
          [10, -3],
          [20, 0],
          [10, 3],
        ])
      : middle([
          [0, -2.5],
          [14, -2.5],
          [14, -5.5],
          [20, 0],
          [14, 5.5],
          [14, 2.5],
          [0, 2.5],
        ]),
  };
}

function samplesOf({ keys, matters }: Timeline, items: readonly Item[]): Sample[] {
  const has = (holds: (extent: Extent) => boolean): boolean =>
    items.some(({ extent, mark }) => mark !== 'line' && holds(extent));
  const forms: [boolean, Sample][] = [
    [
      has(({ point, about }) => point && !about),
      { id: 'day', mark: 'ring', glyph: undefined, words: keys.day },
    ],
    [
      has(({ about }) => about),
      { id: 'about', mark: 'ring', glyph: undefined, about: true, words: keys.about },
    ],
    [
      has(isWithin),
      { id: 'within', mark: 'ring', glyph: undefined, bar: true, soft: true, words: keys.within },
    ],
    [
      has(({ open }) => open[1]),
      { id: 'since', mark: 'ring', glyph: undefined, bar: true, words: keys.since },
    ],
  ];
  const squares = matters.filter(
    ({ id, mark }) => mark === 'square' && items.some(({ matter }) => matter === id),
  );
  const says = (Object.keys(marks) as (keyof typeof marks)[]).filter((each) =>
    items.some(({ provenance }) => provenance === each),
  );
  return [
    ...forms.flatMap(([shown, sample]) => (shown ? sample : [])),
    ...squares.map(({ id, label }): Sample => ({
      id,
      mark: 'square',
      glyph: undefined,
      words: label,
    })),
    ...says.map((mark): Sample => ({
      id: mark,
      mark: 'ring',
      glyph: { mark, x: 0, y: 0 },
      words: marks[mark],
    })),
  ];
}
