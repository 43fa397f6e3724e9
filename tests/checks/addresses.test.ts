import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useArticle } from './article.ts';

const { root, edit, problems } = useArticle();

describe('a name whose address is taken', () => {
  test.each(['fonts', 'index', '0993b1a64155', 'notes'])(
    'is refused for a chart, such as "%s"',
    (name) => {
      mkdirSync(join(root(), 'public/embed/round/0993b1a64155'), { recursive: true });
      writeFileSync(join(root(), 'public/embed/notes'), 'Served as it is.');
      renameSync(
        join(root(), 'content/charts/grants.yml'),
        join(root(), `content/charts/${name}.yml`),
      );
      edit('pages/grants.mdx', 'id="grants"', `id="${name}"`);
      edit('pages/grants.mdx', 'card: grants', `card: ${name}`);
      edit('corrections.yml', 'chart: grants', `chart: ${name}`);
      expect(problems()).toEqual([
        `content/charts/${name}.yml: would be at /embed/${name}/, where something else of the site is. Give it another name, and wherever it is named.`,
      ]);
    },
  );

  test('is refused for a page, where a folder is served as it is', () => {
    mkdirSync(join(root(), 'public/grants'));
    expect(problems()).toEqual([
      expect.stringContaining('content/pages/grants.mdx: would be at /grants/, where something'),
    ]);
  });
});

test('a chart may have frozen versions', () => {
  mkdirSync(join(root(), 'public/embed/grants/0993b1a64155'), { recursive: true });
  expect(problems()).toEqual([]);
});
