import { joinUnits } from '../../format/typography.ts';
import { type Label, type Line, placeLabel } from '../../labels/label.ts';
import type { Position } from '../../lib/geometry.ts';
import { round } from '../../lib/round.ts';
import { regularWidth, textWidth } from '../../lib/text.ts';
import { balanceText } from '../../lib/wrap.ts';
import { drawnFor } from '../base-map/frame.ts';
import { type Mark, radiusOf } from './mark.ts';
import type { Locator } from './shape.ts';

/** The styles of the lines beside a place. */
export type LineKind = 'name' | 'said';

/** A line from a place to its words. */
export interface Leader {
  id: string;
  from: Position;
  to: Position;
  /** Points along it, for what must keep clear of it. */
  points: Position[];
}

/** The size of the words, in pixels. */
const size = 12.5;

/** How wide the words of a place may be in a drawing so many pixels wide. */
const roomAt = (width: number): number => (width < 760 ? 150 : width < 960 ? 184 : 210);

/** The name of each place and what is said of it, with a line to it where the words stand aside. */
export function placeWords(
  { places }: Locator,
  marks: readonly Mark[],
  width: number,
): { labels: Label<LineKind>[]; leaders: Leader[] } {
  const step = width / drawnFor.wide;
  const [labels, leaders]: [Label<LineKind>[], Leader[]] = [[], []];
  for (const [i, { id, label, said, wide, side }] of places.entries()) {
    const mark = marks.find(({ order }) => order === i + 1);
    if (!mark) continue;
    const [right, down] = wide;
    const aside = right !== 0 || down !== 0;
    const at = { x: round(mark.x + right * step), y: round(mark.y + down * step) };
    const lines: Line<LineKind>[] = [
      { text: label, kind: 'name' },
      ...balanceText(joinUnits(said), size, roomAt(width), regularWidth).map(
        (text) => ({ text, kind: 'said' }) as const,
      ),
    ];
    const radius = aside ? (side ? 1 : 0) : radiusOf(mark);
    labels.push(placeLabel(id, lines, size, at, radius, side, measureFor(label)));
    if (aside && side) leaders.push(leaderTo(mark, at));
  }
  return { labels, leaders };
}

/** Names are bold, and all else is not. */
function measureFor(name: string): typeof textWidth {
  return (text, size) => (text === name ? textWidth(text, size) : regularWidth(text, size));
}

/** From the edge of a mark to where its words begin. */
function leaderTo(mark: Mark, to: Position): Leader {
  const length = Math.hypot(to.x - mark.x, to.y - mark.y);
  const share = length === 0 ? 0 : Math.min(1, (radiusOf(mark) + 0.5) / length);
  const at = (t: number): Position => ({
    x: round(mark.x + t * (to.x - mark.x)),
    y: round(mark.y + t * (to.y - mark.y)),
  });
  const points = Array.from({ length: 25 }, (_, i) => at(share + ((1 - share) * i) / 24));
  return { id: mark.id, from: at(share), to, points };
}
