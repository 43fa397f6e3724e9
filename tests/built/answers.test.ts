import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charts, content } from '../../src/build/current.ts';
import type { AnswersFile } from '../../src/client/answers/file.ts';
import { parseHTML } from 'linkedom';

const built = (path: string): string => readFileSync(`dist/${path}`, 'utf8');

describe.each(charts)('the answers of $slug', (chart) => {
  const { slug, answers, drawings, page } = chart;
  const file = JSON.parse(built(`embed/${slug}/answers.json`)) as AnswersFile;
  const ids = answers.map(({ id }) => id);

  test('have names of their own, whole sentences, and entries of the ledger', () => {
    expect(answers.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { text, cite } of answers) {
      expect(text).toMatch(/^\p{L}|\d.*\.$/su);
      expect(cite.length).toBeGreaterThan(0);
      expect(cite.filter((id) => !content.entries.has(id))).toEqual([]);
    }
  });

  test('are each somewhere in every drawing, within it', () => {
    const names: string[] = [];
    for (const { width, height, spots } of Object.values(drawings)) {
      for (const id of ids) {
        const boxes = spots.filter(({ of }) => of === id).flatMap((spot) => spot.boxes);
        if (boxes.length === 0) names.push(`${id} is nowhere at ${width} px`);
        for (const { x, y, ...box } of boxes) {
          // A line around what stands at the edge may reach beyond it.
          const beyond = Math.max(-x, -y, x + box.width - width, y + box.height - height);
          if (!(beyond <= 6)) names.push(`${id} leaves the drawing by ${beyond} at ${width} px`);
        }
      }
    }
    expect(names).toEqual([]);
  });

  test('stand in a file of their own, which the page and the embed name', () => {
    expect(file.answers.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(file.spots)).toEqual(Object.keys(drawings));
    for (const { claim } of file.answers) {
      expect(() => built(`claims/${claim}/index.html`)).not.toThrow();
    }
    const own = built(page === 'index' ? 'index.html' : `${page}/index.html`);
    for (const html of [own, built(`embed/${slug}/index.html`)]) {
      const address = /data-answers="([^"]*)"/g;
      const named = [...html.matchAll(address)].map(([, path = '']) => path.split('?')[0] ?? '');
      expect(named.map((path) => path.split('/').slice(-2).join('/'))).toContain(
        html === own ? `${slug}/answers.json` : 'answers.json',
      );
    }
  });

  test('are told of on its page, once where two are one drawing, and not in the embed', () => {
    const { document } = parseHTML(built(page === 'index' ? 'index.html' : `${page}/index.html`));
    const figure = document.querySelector(`#${slug}`);
    const hints = (figure?.closest('.joined') ?? figure)?.querySelectorAll('.hint') ?? [];
    expect(hints).toHaveLength(1);
    expect(built(`embed/${slug}/index.html`)).not.toContain(hints[0]?.textContent);
  });

  test('are a list in the embed, for who does not see the drawing, and its rows name them', () => {
    const { document } = parseHTML(built(`embed/${slug}/index.html`));
    const told = [...document.querySelectorAll('.answers > li')].map((each) => each.textContent);
    const plain = (text: string | null): string => (text ?? '').replaceAll(/[\s\u2060]+/g, ' ');
    expect(told.map(plain)).toEqual(answers.map(({ text }) => plain(text)));
    const rows = [...document.querySelectorAll('tr[data-answer]')].map(
      (row) => row.getAttribute('data-answer') ?? '',
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
