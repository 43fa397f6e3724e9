import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptResults } from './kept.ts';
import type { Result } from './run.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  file = join(folder, 'results.jsonl');
  const kept = new KeptResults(file);
  kept.add(3, refused);
  kept.add(5, crashed);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refused: Result = { group: 'values', way: 'null', outcome: 'refused' };
const crashed: Result = { group: 'values', way: 'huge', outcome: 'crash', told: 'a place' };

test('a run goes on from the results of one that was ended, even while it wrote', () => {
  appendFileSync(file, '[7,{"group":"val');
  expect([...new KeptResults(file).results]).toEqual([
    [3, refused],
    [5, crashed],
  ]);
});

test('results of other content, checks or ways are not taken up', () => {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\w+/, 'another'));
  expect(new KeptResults(file).results.size).toBe(0);
});

test('what went wrong is tried again where that is asked for, and nothing else', () => {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\w+/, 'another'));
  expect([...new KeptResults(file, true).results]).toEqual([[3, refused]]);
});

test('of what passed the kind of sense is found anew', () => {
  const passed = { group: 'values', file: 'a.yml', field: 'terms[].id', by: 'a' } as const;
  const way = 'an id that there is not';
  new KeptResults(file).add(7, {
    ...{ group: 'values', way, outcome: 'silent' },
    passed: { ...passed, way, hasItToo: false },
  });
  expect(new KeptResults(file).results.get(7)?.outcome).toBe('sense');
});
