import { expect, test } from 'vitest';
import { drawCardTimeline } from '../../../src/charts/timeline/card.ts';
import type { Timeline } from '../../../src/charts/timeline/shape.ts';
import { contains, overlaps } from '../../../src/lib/geometry.ts';
import { textWidth } from '../../../src/lib/text.ts';
import { contentOf } from './content.ts';
import { lamps } from './fixture.ts';

const measures = { display: textWidth, sans: textWidth, strong: textWidth };
const room = { width: 704, height: 550, margin: 0, measures };
const many = Array.from({ length: 12 }, (_, i) => ({
  id: `m${i}`,
  label: `Matter ${i}`,
  mark: 'ring' as const,
}));

test.each<[name: string, chart: Timeline]>([
  ['two matters', lamps],
  ['as many as have room', { ...lamps, matters: [...lamps.matters, ...many] }],
])('a card of %s keeps to its room, its texts large and apart', (_, chart) => {
  const { width, height, texts } = drawCardTimeline(chart, room, contentOf());
  expect(width).toBeLessThanOrEqual(room.width);
  expect(height).toBeLessThanOrEqual(room.height);
  texts.forEach(({ text, size, box }, i) => {
    expect(contains({ x: 0, y: 0, width, height }, box), text).toBe(true);
    expect(texts.slice(0, i).filter((other) => overlaps(other.box, box))).toEqual([]);
    expect(size).toBeGreaterThanOrEqual(22);
  });
  expect(texts.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Jan', 'Apr', ...chart.matters.map(({ label }) => label)]),
  );
});

test('the card has a mark for each event, squares for the matter that has them', () => {
  const { svg } = drawCardTimeline(lamps, room, contentOf());
  expect(svg.match(/<circle /g)).toHaveLength(2);
  expect(svg.match(/<rect [^>]*fill="var\(--accent\)"/g)).toHaveLength(1);
  expect(svg).not.toMatch(/NaN|undefined/);
});

test('marks of one matter that are days apart do not cover each other', () => {
  const near = contentOf();
  const [first, ...others] = near.ledger.events;
  if (!first) throw new Error('the invented article has no event');
  const days = ['2030-02-01', '2030-02-02', '2030-02-03'].map((from, i) => ({
    ...{ ...first, id: `near-${i}`, when: { from, precision: 'day' as const } },
  }));
  const content = { ...near, ledger: { ...near.ledger, events: [first, ...others, ...days] } };
  const { svg } = drawCardTimeline(lamps, room, content);
  const marks = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map(
    ([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }),
  );
  expect(marks.length).toBeGreaterThan(3);
  marks.forEach((mark, i) => {
    for (const other of marks.slice(0, i)) {
      expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThanOrEqual(2 * mark.r);
    }
  });
});

test('a month without room for its name goes without', () => {
  const narrow = { ...room, width: 300 };
  const { texts } = drawCardTimeline(lamps, narrow, contentOf());
  const xs = texts.filter(({ text }) => text.length === 3);
  expect(xs.length).toBeLessThan(4);
});
