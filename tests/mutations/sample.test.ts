import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileWays, judgeFile, judgeStray, strays } from './fileWays.ts';
import { type Ground, type GroundName, openGround } from './ground.ts';
import { judge, readingOf, type Verdict } from './judge.ts';
import { describeMutation, type Mutation } from './mutation.ts';
import { bad, listAll } from './run.ts';
import { writeTable } from './table.ts';

/** How many of the mutations of each ground are tried here; the whole is `npm run mutate`. */
const samples: [name: GroundName, count: number][] = [
  ['lamps', 180],
  ['own', 60],
];

/** Where the sample begins: elsewhere whenever the content is another, and twice the same. */
function seedOf({ files }: Ground, step: number): number {
  const hash = createHash('sha256').update([...files.values()].join('\0'));
  return hash.digest().readUInt32BE(0) % step;
}

let ground: Ground;
let own: Ground;
beforeAll(() => {
  [ground, own] = [openGround('lamps'), openGround('own')];
});
afterAll(() => {
  ground.close();
  own.close();
});

describe('broken content ends in a worded problem, is no change, is text, or is of a listed kind:', () => {
  test.each(samples)('a sample of values, sentences and markup: %s', async (name, count) => {
    const tried = name === 'own' ? own : ground;
    const known = new Set(listAll(ground).map(({ field }) => field));
    const all = listAll(tried, known);
    const step = Math.floor(all.length / count);
    const seed = seedOf(tried, step);
    const before = readingOf(tried.project.content);
    const judged: { mutation: Mutation; verdict: Verdict }[] = [];
    for (const mutation of all.filter((_, i) => i % step === seed)) {
      judged.push({ mutation, verdict: await judge(mutation, tried, before) });
    }
    const wrong = judged
      .filter(({ verdict }) => bad.has(verdict.outcome))
      .map(({ mutation, verdict }) => `${describeMutation(mutation)} ${JSON.stringify(verdict)}`);
    expect(wrong).toEqual([]);
  });

  test('a page and a list of the ledger, broken as files', () => {
    for (const file of ['content/pages/grants.mdx', 'content/facts/p02.yml']) {
      for (const way of Object.keys(fileWays)) {
        expect(judgeFile(ground, file, way), `${file}: ${way}`).toEqual({ outcome: 'refused' });
      }
    }
  });

  test('files that lie beside the pages, as editors and systems leave them', () => {
    for (const name of strays) {
      for (const linked of [false, true]) {
        const { outcome } = judgeStray(ground, name, linked);
        expect(outcome, name).toBe(name.startsWith('.') ? 'equal' : 'refused');
      }
    }
  });
});

test('a change that no check would find is told as silent', async () => {
  const file = 'content/facts/p03.yml';
  const text = ground.files.get(file) ?? '';
  const from = text.indexOf('Keepers doubted');
  const change = { file, from, to: from + 7, by: 'Sailors', lines: [11, 16], names: [] } as const;
  const mutation = { ...change, way: 'unheard of', group: 'values', field: 'facts[].x' } as const;
  const { outcome } = await judge(mutation, ground, readingOf(ground.project.content));
  expect(outcome).toBe('silent');
});

test('the page of outcomes has every kind that is left to the editor with its fields and ways, and nothing that went wrong', () => {
  const page = readFileSync('docs/mutations.md', 'utf8');
  const kindsOf = (text: string): string[] =>
    text
      .split('## Left to the editor')
      .slice(1)
      .flatMap((part) => part.split('\n').filter((line) => /^ *- /.test(line)))
      .map((line) => line.replace(/ \(\d+\)\. /, '. '));
  expect(kindsOf(page)).toEqual(kindsOf(writeTable([])));
  const everything = /^\| \*\*everything\*\* .*$/m.exec(page)?.[0] ?? '';
  expect(
    everything
      .split('|')
      .map((cell) => cell.trim())
      .at(-2),
  ).toBe('');
});
