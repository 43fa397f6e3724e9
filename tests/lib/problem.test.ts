import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/lib/problem.ts';

describe('formatProblems(problems)', () => {
  test('puts files in the order of their characters on every machine, then lines in theirs', () => {
    const problem = (file: string, line: number) => ({
      file,
      line,
      what: 'is wrong.',
      fix: 'Fix.',
    });
    const text = formatProblems([
      problem('content/b.yml', 10),
      problem('content/b.yml', 9),
      problem('content/a.yml', 1),
      problem('content/B.yml', 1),
    ]);
    expect(text.match(/content\/\S+(?=:)/g)).toEqual([
      'content/B.yml:1',
      'content/a.yml:1',
      'content/b.yml:9',
      'content/b.yml:10',
    ]);
  });
});
