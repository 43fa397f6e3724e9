import { describe, expect, test } from 'vitest';
import { drawIcon, signOf } from '../../src/pictures/icon.ts';
import { rasterise } from '../../src/pictures/raster.ts';
import { palette } from '../../src/styles/palette.ts';
import { readPixels } from './faults.ts';

test.each([
  ['The Second Lamp', '2'],
  ['Ten Days', '10'],
  ['The Lamp Round', 'T'],
  ['In 1903', 'I'],
])('the icon of "%s" has the sign %s', (name, sign) => {
  expect(signOf(name)).toBe(sign);
});

describe.each(['The Second Lamp', 'Ten Days', 'The Lamp Round'])('the icon of "%s"', (name) => {
  const paper = hexOf(palette.paper[0]);

  test('has no font, and its sign in the middle of the disc', async () => {
    const svg = await drawIcon(name, 'tab');
    expect(svg).not.toContain('<text');
    const { at } = readPixels(await rasterise(svg, 64));
    const signed = places(64).filter(
      ([x, y]) => Math.hypot(x - 32, y - 32) < 27 && at(x, y) === paper,
    );
    const middle = (axis: 0 | 1): number => {
      const all = signed.map((place) => place[axis]);
      return (Math.min(...all) + Math.max(...all)) / 2;
    };
    expect(Math.abs(middle(0) - 31.5)).toBeLessThan(1.6);
    expect(Math.abs(middle(1) - 31.5)).toBeLessThan(1.6);
  });

  test('keeps within the circle that every mask of a home screen leaves', async () => {
    const { at } = readPixels(await rasterise(await drawIcon(name, 'screen'), 100));
    const outside = places(100).filter(([x, y]) => Math.hypot(x - 49.5, y - 49.5) > 40);
    expect(outside.filter(([x, y]) => at(x, y) !== paper)).toEqual([]);
    expect(at(49, 20)).not.toBe(paper);
  });
});

function places(side: number): [x: number, y: number][] {
  return Array.from({ length: side * side }, (_, i) => [i % side, Math.floor(i / side)]);
}

function hexOf(colour: string): string {
  return (colour.match(/[\da-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16)).join(' ');
}
