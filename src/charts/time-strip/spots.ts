import type { Spot } from '../answer.ts';
import { square, stem, type StripLayout } from './layout.ts';
import type { TimeStrip } from './shape.ts';
import { barHeight } from './sheet.ts';

/** Where the strip shows its first day, its spans and its marks. */
export function spotsOf({ start, spans, marks }: TimeStrip, layout: StripLayout): Spot[] {
  const { axis } = layout;
  const top = axis - barHeight - 1;
  return [
    { of: start.id, boxes: [{ x: 0, y: top - 4, width: 6, height: barHeight + 10 }] },
    ...layout.bars.map(({ x, width }, i) => ({
      of: spans[i]?.id ?? '',
      boxes: [{ x, y: top, width, height: barHeight }],
    })),
    ...layout.marks.map((x, i) => ({
      of: marks[i]?.id ?? '',
      boxes: [{ x: x - square / 2, y: axis + stem, width: square, height: square }],
    })),
  ];
}
