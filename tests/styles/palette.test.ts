import { describe, expect, test } from 'vitest';
import { palette } from '../../src/styles/palette.ts';

type Role = keyof typeof palette;

/** The relative luminance of a colour, as WCAG 2 has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in %s', (_, scheme) => {
  const between = (one: Role, other: Role): number =>
    contrast(palette[one][scheme], palette[other][scheme]);

  test.each(['ink', 'soft', 'faint', 'accent', 'outside'] as const)(
    'text in %s can be read on paper and on a raised surface',
    (role) => {
      expect(between(role, 'paper')).toBeGreaterThanOrEqual(4.5);
      expect(between(role, 'wash')).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('listed land, other land and the territories are told apart without hue', () => {
    expect(between('listed', 'land')).toBeGreaterThanOrEqual(1.25);
    expect(between('territory', 'listed')).toBeGreaterThanOrEqual(1.4);
    expect(between('border', 'listed')).toBeGreaterThanOrEqual(2);
  });

  test('names on the map can be read on land of any tint', () => {
    expect(between('ink', 'listed')).toBeGreaterThanOrEqual(4.5);
    expect(between('soft', 'listed')).toBeGreaterThanOrEqual(4.5);
    expect(between('soft', 'land')).toBeGreaterThanOrEqual(4.5);
  });

  // What a mark of a drawing is filled or drawn with, and what it stands on.
  test.each([
    ['a disc, route or leader', 'ink', ['paper', 'land', 'listed', 'territory', 'wash']],
    ['a line between countries', 'border', ['paper', 'land']],
    ['a square of the record', 'outside', ['paper', 'land']],
    ['a bar, square or dashed frame', 'accent', ['paper', 'wash']],
    ['a dot, ring or bar of an earlier trip', 'faint', ['paper', 'wash']],
    ['an axis or a bound of days', 'soft', ['paper', 'wash']],
  ] as const)('%s can be seen where it stands, 3 to 1', (_, mark, grounds) => {
    for (const ground of grounds) {
      expect(between(mark, ground), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test('the fourth trip is told from the others without hue', () => {
    expect(between('ink', 'faint')).toBeGreaterThanOrEqual(1.4);
  });

  test('the ring of what has the focus can be seen on every ground of a page', () => {
    for (const ground of ['paper', 'wash'] as const) {
      expect(between('accent', ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
