import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makePack } from '../../src/embed/zip.ts';

test('a pack gives back what was put into it, text and bytes', () => {
  const files = unzipSync(
    makePack([
      ['a.txt', 'naïve – ×'],
      ['b.bin', Uint8Array.of(0, 255, 7)],
    ]),
  );
  expect(Object.keys(files)).toEqual(['a.txt', 'b.bin']);
  expect(strFromU8(files['a.txt'] ?? new Uint8Array())).toBe('naïve – ×');
  expect([...(files['b.bin'] ?? [])]).toEqual([0, 255, 7]);
});

test('the same files make the same pack, byte for byte, whenever it is made', async () => {
  const make = () => makePack([['a.txt', 'text']]);
  const first = make();
  // The clock of a zip counts in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(make()).toEqual(first);
});
