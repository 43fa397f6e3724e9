import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';

const folder = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(readdirSync(folder))('the workflow %s', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const workflow = parse(text) as { permissions?: Record<string, string> };

  test('names each action by the hash of its commit, with its version beside it', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    const loose = uses.filter((use) => !/^uses: [\w./-]+@[0-9a-f]{40} # v\d/.test(use));
    expect(loose).toEqual([]);
  });

  test('may read and no more, but in a job that says what else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('publishes nothing that was not tested', () => {
    const [before = ''] = text.split('npm run build');
    if (before !== text) expect(before).toContain('.ci/run');
  });

  test('runs scripts that are there', () => {
    for (const [, name = ''] of text.matchAll(/npm run ([\w:]+)/g)) {
      expect(scripts).toHaveProperty([name]);
    }
  });
});
