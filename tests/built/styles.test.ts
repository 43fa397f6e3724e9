import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scriptWords } from '../../src/build/scriptWords.ts';
import { readPages } from './html.ts';

test('whatever of a style sheet a built script may name is kept', () => {
  const sheets = globSync('src/**/*.css').map((file) => readFileSync(file, 'utf8'));
  const named = new Set(sheets.join('\n').match(/(?<=[.#])[A-Za-z][\w-]*/g));
  const files = globSync('dist/_astro/**/*.js').map((file) => readFileSync(file, 'utf8'));
  const inline = readPages().flatMap(({ document }) =>
    [...document.querySelectorAll('script[type=module]')].map(({ textContent }) => textContent),
  );
  const words = new Set([...files, ...inline].join('\n').match(/[A-Za-z][\w-]*/g));
  const both = [...named].filter((name) => words.has(name));
  expect(both.length).toBeGreaterThan(0);
  expect(both.filter((name) => !scriptWords.has(name))).toEqual([]);
});

test('a page has one style sheet, and no rule of a chart that it does not draw', () => {
  const charts = globSync('src/charts/*/style.css').map((file) => file.split('/').at(-2) ?? '');
  expect(charts.length).toBeGreaterThan(0);
  const pages = readPages().filter(({ path }) => !/^embed\/[^/]+\//.test(path));
  for (const { path, document } of pages) {
    const sheets = [...document.querySelectorAll('head style')];
    expect(sheets.length, path).toBe(1);
    const css = sheets[0]?.textContent ?? '';
    const styled = charts.filter((chart) => css.includes(`.${chart}{`));
    expect(
      styled.filter((chart) => !document.querySelector(`.${chart}`)),
      path,
    ).toEqual([]);
  }
});
