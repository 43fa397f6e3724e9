/** A stretch of a row. */
export type Stretch = readonly [left: number, right: number];

/** Something to be packed: its mark, and how wide its words are; `with` is a second one that a line joins it to. */
export interface Packed {
  mark: Stretch;
  words: number;
  with?: { mark: Stretch; words: number } | undefined;
}

/** Where it came: the row of its mark, and the row and the side of its words. */
export interface Place {
  row: number;
  words: { row: number; x: number; side: 'left' | 'right' };
}

/** Between a mark and its words, and between two things in a row. */
const apart = 6;
const between = 12;

/** What a thing takes up: in each of its rows a stretch. */
interface Option {
  taken: (Stretch | undefined)[];
  places: Place[];
}

/**
 * Packs things into rows from the top down: the words beside their mark, to its
 * right, or else to its left, or above it where neither side is wide enough.
 * The places are in the order of the things, a joined one after that which names it.
 */
export function packRows(
  things: readonly Packed[],
  frame: Stretch,
): { rows: number; places: Place[][] } {
  const rows: Stretch[][] = [];
  const isFree = (row: number, [left, right]: Stretch): boolean =>
    (rows[row] ?? []).every((taken) => right + between <= taken[0] || taken[1] + between <= left);
  // Whatever is later stands no higher, so that a lane is read from the top down.
  let reached = 0;
  const places = things.map((thing) => {
    const options = optionsOf(thing, frame);
    for (let row = reached; ; row += 1) {
      const fit = options.find(({ taken }) =>
        taken.every((stretch, i) => !stretch || isFree(row + i, stretch)),
      );
      if (!fit) continue;
      reached = row;
      fit.taken.forEach((stretch, i) => {
        rows[row + i] = [...(rows[row + i] ?? []), ...(stretch ? [stretch] : [])];
      });
      return fit.places.map(({ row: own, words }) => ({
        row: row + own,
        words: { ...words, row: row + words.row },
      }));
    }
  });
  return { rows: rows.length, places };
}

function optionsOf({ mark, words, with: other }: Packed, frame: Stretch): Option[] {
  if (other) return joinedOptions(mark, words, other, frame);
  const right = mark[1] + apart + words <= frame[1];
  const left = mark[0] - apart - words >= frame[0];
  const beside: Option[] = [
    ...(right
      ? [
          {
            taken: [[mark[0], mark[1] + apart + words] as const],
            places: [place(0, 0, mark[1] + apart, 'right')],
          },
        ]
      : []),
    ...(left
      ? [
          {
            taken: [[mark[0] - apart - words, mark[1]] as const],
            places: [place(0, 0, mark[0] - apart, 'left')],
          },
        ]
      : []),
  ];
  if (beside.length > 0) return beside;
  const x = leftOf(mark, words, frame);
  return [{ taken: [[x, x + words], mark], places: [place(1, 0, x, 'right')] }];
}

/** Two marks in a row, with the words of the first to the left or above, and of the second to the right or below. */
function joinedOptions(
  mark: Stretch,
  words: number,
  other: { mark: Stretch; words: number },
  frame: Stretch,
): Option[] {
  const left = mark[0] - apart - words >= frame[0];
  const right = other.mark[1] + apart + other.words <= frame[1];
  const row = left ? 0 : 1;
  const [above, below] = [leftOf(mark, words, frame), leftOf(other.mark, other.words, frame)];
  const line: Stretch = [
    left ? mark[0] - apart - words : mark[0],
    right ? other.mark[1] + apart + other.words : other.mark[1],
  ];
  return [
    {
      taken: [
        ...(left ? [] : [[above, above + words] as const]),
        line,
        ...(right ? [] : [[below, below + other.words] as const]),
      ],
      places: [
        left ? place(row, row, mark[0] - apart, 'left') : place(row, 0, above, 'right'),
        right
          ? place(row, row, other.mark[1] + apart, 'right')
          : place(row, row + 1, below, 'right'),
      ],
    },
  ];
}

function place(row: number, words: number, x: number, side: Place['words']['side']): Place {
  return { row, words: { row: words, x, side } };
}

/** Where words begin that stand over their mark, moved in from the edge. */
function leftOf(mark: Stretch, words: number, frame: Stretch): number {
  return Math.max(frame[0], Math.min(mark[0], frame[1] - words));
}
