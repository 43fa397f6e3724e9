import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compress, takesBrotli } from '../../bench/encoding.ts';

describe('the choice of brotli', () => {
  test.each([
    ['gzip, deflate, br, zstd', true],
    ['br;q=0.5', true],
    ['*', true],
    ['gzip, deflate', false],
    ['br;q=0, *', false],
    ['*;q=0', false],
    ['brotli', false],
    [undefined, false],
  ])('for a browser that accepts %s is %s', (accept, taken) => {
    expect(takesBrotli(accept)).toBe(taken);
  });
});

describe('compressing', () => {
  test('gives bytes that come out as they were', () => {
    const text = Buffer.from('<path d="M0 0h1"/>'.repeat(50));
    const small = compress(text);
    expect(small && brotliDecompressSync(small)).toEqual(text);
  });

  test('gives none where they would not be fewer', () => {
    expect(compress(Buffer.from('ab'))).toBeUndefined();
  });
});
