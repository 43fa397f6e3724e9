import { expect, test } from 'vitest';
import { textWidth } from '../../src/lib/text.ts';
import { families } from '../../src/pictures/fonts.ts';
import { loadMeasures } from '../../src/pictures/measure.ts';
import { rasterise } from '../../src/pictures/raster.ts';
import { drawText, setText } from '../../src/pictures/textBlock.ts';
import { readPixels } from './faults.ts';

const measures = await loadMeasures();
const place = { x: 20, y: 20, width: 900 };

test.each(['display', 'sans', 'strong'] as const)(
  'a text in %s is measured as wide as it is drawn, kerned',
  async (face) => {
    const text = 'AVATAR Tora, To 1111 fifth offices. I';
    const style = { face, size: 40, leading: 50, fill: 'ink' } as const;
    const block = setText(text, style, place, measures);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="90"><rect width="1000" height="90" fill="#fff"/>${drawText(block, families)}</svg>`;
    const { width, height, at } = readPixels(await rasterise(svg, 1000));
    const isInked = (x: number): boolean =>
      Array.from({ length: height }, (_, y) => at(x, y)).some((colour) => colour !== '255 255 255');
    const columns = Array.from({ length: width }, (_, x) => x).filter(isInked);
    expect(columns[0]).toBeGreaterThanOrEqual(place.x - 1);
    // The last letter has room of its own at its right.
    expect(Math.abs((columns.at(-1) ?? 0) + 4 - place.x - block.box.width)).toBeLessThan(4);
  },
);

test('no character of the sans is wider than the table by which labels are placed', () => {
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  const wider = ascii.filter((character) =>
    [measures.sans, measures.strong].some(
      (measure) => measure(character, 100) > textWidth(character, 100),
    ),
  );
  expect(wider).toEqual([]);
});
