import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../../scripts/scale/folder.ts';
import { multiply } from '../../../scripts/scale/multiply.ts';
import { readProject } from '../../../src/build/project.ts';

test('content four times as large holds together, past ninety-nine paragraphs in their order', () => {
  const root = mkdtempSync(join(tmpdir(), 'multiplied-'));
  cpSync('public', join(root, 'public'), { recursive: true });
  const content = readFolder('content');
  for (const [file, text] of multiply(content, 4)) {
    mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
    writeFileSync(join(root, 'content', file), text);
  }
  const [one, four] = [readProject('.'), readProject(root)];
  expect(four.problems).toEqual([]);
  expect(four.content.ledger.facts.length).toBe(4 * one.content.ledger.facts.length);
  const paragraphs = four.content.ledger.facts.map(({ paragraph }) => paragraph);
  expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
  expect(Math.max(...paragraphs)).toBeGreaterThan(99);
  expect(four.charts.length).toBeGreaterThan(3 * one.charts.length);
  rmSync(root, { recursive: true });
});
