import { describe, expect, test } from 'vitest';
import { drawCardMatrix } from '../../../src/charts/trip-matrix/card.ts';
import { contains, overlaps } from '../../../src/lib/geometry.ts';
import { textWidth } from '../../../src/lib/text.ts';
import { rounds } from './fixture.ts';

const measures = { display: textWidth, sans: textWidth, strong: textWidth };
const names = Array.from({ length: 12 }, (_, i) => `Harbour ${i}`);
const many = {
  ...rounds,
  places: [...rounds.places, ...names.slice(3).map((name, i) => ({ id: `more-${i}`, name }))],
};

describe.each([
  ['few places', rounds],
  ['as many as the room has rows for', many],
])('a card of %s', (_, chart) => {
  const room = { width: 704, height: 550, margin: 0, measures };
  const { width, height, texts, svg } = drawCardMatrix(chart, room);

  test('keeps to its room, with no text out of it or over another', () => {
    expect(width).toBeLessThanOrEqual(room.width);
    expect(height).toBeLessThanOrEqual(room.height);
    texts.forEach(({ text, box }, i) => {
      expect(contains({ x: 0, y: 0, width, height }, box), text).toBe(true);
      expect(texts.slice(0, i).filter((other) => overlaps(other.box, box))).toEqual([]);
    });
  });

  test('has no small text, a mark for each stop, and the number of places of each trip', () => {
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(22);
    expect(svg.match(/<circle /g)).toHaveLength(6);
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['1st', '2nd', 'Aland', 'Places', '2', '3']),
    );
  });
});
