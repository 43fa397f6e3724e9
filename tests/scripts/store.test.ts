import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseHeaderRules, readHeaderRules } from '../../scripts/headers.ts';
import { writeUpload } from '../../scripts/store.ts';

test('a store is told the Cache-Control of public/_headers; else run "npm run headers"', () => {
  expect(readFileSync('deploy/s3.sh', 'utf8')).toBe(writeUpload(readHeaderRules('public')));
});

test('a Cache-Control for paths that aws does not read is refused', () => {
  const named = parseHeaderRules('/:page/\n  Cache-Control: no-store\n');
  expect(() => writeUpload(named)).toThrow('give it to a folder');
});

test('pages are put last, so that none names a file that is not there yet', () => {
  const puts = writeUpload([]).match(/^put .*$/gm) ?? [];
  expect(puts.length).toBeGreaterThan(1);
  expect(puts.findIndex((put) => put.includes('*.html'))).toBe(puts.length - 1);
});
