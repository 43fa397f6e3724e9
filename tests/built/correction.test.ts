import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frozen } from '../../src/embed/frozen.ts';
import { build, copyProject, type Ended } from './project.ts';

/** The documented edit of a figure: its entry, the row of the chart, the pages that say it, and a line in the log. */
const edits: Record<string, [from: string, to: string][]> = {
  'content/facts/p29.yml': [
    ['24,000 assault rifles', '25,000 assault rifles'],
    ['value: 24000', 'value: 25000'],
  ],
  'content/charts/arms.yml': [
    ['value: 24000', 'value: 25000'],
    ['24,000 rifles', '25,000 rifles'],
  ],
  'content/pages/arms.mdx': [['24,000 assault rifles', '25,000 assault rifles']],
  'content/pages/index.mdx': [['24,000 assault rifles', '25,000 assault rifles']],
};
const change = 'A test said that there were 24,000 rifles.';
/** The day on which the site was last written to. */
const [, day = ''] = /^published: '?([\d-]+)/m.exec(readFileSync('content/site.yml', 'utf8')) ?? [];
const correction = `- id: of-a-test
  date: '${day}'
  page: arms
  claims: [p29-rifles-pending]
  chart: arms
  change: ${change}
`;

let root: string;
let ended: Ended;
const built = (path: string, folder = join(root, 'dist')): string =>
  readFileSync(join(folder, path), 'utf8').replaceAll(/[\u00a0\u2060]/g, ' ');
const textOf = (path: string, selector: string): string =>
  [...parseHTML(built(path)).document.querySelectorAll(selector)]
    .map((each) => each.textContent)
    .join('\n');

beforeAll(async () => {
  root = copyProject();
  for (const [file, changes] of Object.entries(edits)) {
    let text = readFileSync(join(root, file), 'utf8');
    for (const [from, to] of changes) {
      expect(text, file).toContain(from);
      text = text.replace(from, to);
    }
    writeFileSync(join(root, file), text);
  }
  appendFileSync(join(root, 'content/corrections.yml'), correction);
  ended = await build(root);
});
afterAll(() => rmSync(dirname(root), { recursive: true }));

test('a corrected figure is told alike by page, chart, table, data, claim and search', () => {
  expect(ended.status, ended.output).toBe(0);
  const told: Record<string, string> = {
    'the first page': textOf('index.html', '.prose'),
    'its page': textOf('arms/index.html', '.prose > p'),
    'the drawings of the page': textOf('arms/index.html', '.drawing svg'),
    'its table': textOf('arms/index.html', '#arms tbody'),
    'the embed': textOf('embed/arms/index.html', '.drawing svg'),
    'its list of answers': textOf('embed/arms/index.html', '.answers'),
    'what it answers': built('embed/arms/answers.json'),
    'the vector picture': built('embed/arms/chart.svg'),
    'the page of the claim': textOf('claims/p29-rifles-pending/index.html', 'main'),
    'its citation': built('claims/p29-rifles-pending/citation.bib'),
    'the claims': built('claims.json'),
    'the claims as a table': built('claims.csv'),
    'the sources': textOf('sources/index.html', 'main'),
    'the search': built('search.json'),
    'the data of the chart': built('embed/arms/data.json'),
    'what programs read of the claim': textOf(
      'claims/p29-rifles-pending/index.html',
      'script[type="application/ld+json"]',
    ),
  };
  const without = Object.entries(told).filter(([, text]) => !text.includes('25,000'));
  expect(without.map(([what]) => what)).toEqual([]);
  expect(built('embed/arms/data.csv').split(/[,\s]/)).toContain('25000');
  // Of a raster picture and a pack it is known alone that they are others.
  for (const file of ['embed/arms/chart.png', 'embed/arms/pack.zip']) {
    const before = readFileSync(join('dist', file));
    expect(readFileSync(join(root, 'dist', file)).equals(before), file).toBe(false);
  }
});

test('the figure that was wrong is left in the log alone, and where it is another source’s', () => {
  const old = /24,000 (assault )?rifles/;
  const files = ['index.html', 'embed/arms/data.csv', 'embed/arms/chart.svg'];
  expect(files.filter((file) => old.test(built(file)))).toEqual([]);
  expect(textOf('arms/index.html', '.prose > p, #arms')).not.toMatch(/24,000 assault/);
});

test('the correction is told on its page, with its claim and its chart, in the log and in the feed', () => {
  const places = {
    'arms/index.html': 'main',
    'claims/p29-rifles-pending/index.html': 'main',
    'embed/index.html': '[aria-labelledby=arms-kit]',
    'how-this-was-made/index.html': '#correction-of-a-test',
  };
  for (const [path, selector] of Object.entries(places)) {
    expect(textOf(path, selector), path).toContain(change);
  }
  expect(built('corrections.xml')).toContain(change);
  expect(built('embed/arms/oembed.json')).toContain(change);
  expect(textOf('embed/arms/index.html', '.chart-foot')).toContain('; corrected, see the site.');
});

test('of a version that was frozen before, those who show it are told', () => {
  const { versions } = JSON.parse(built('embed/corrected.json')) as {
    versions: { chart: string; version: string; corrections: { change: string }[] }[];
  };
  const frozen = JSON.parse(readFileSync('public/embed/frozen.json', 'utf8')) as Frozen[];
  const before = frozen.filter(({ chart, date }) => chart === 'arms' && date < day);
  expect(before.length).toBeGreaterThan(0);
  expect(versions.map(({ version }) => version)).toEqual(before.map(({ version }) => version));
  for (const { corrections } of versions) {
    expect(corrections.map((each) => each.change)).toEqual([change]);
  }
  for (const { version } of before) {
    for (const script of ['resize.js', 'element.js']) {
      expect(built(`embed/${script}`)).toContain(`arms/${version}`);
    }
  }
});

test('what was frozen is as it was', () => {
  const folder = 'public/embed/arms';
  const versions = readdirSync(folder).filter((name) =>
    existsSync(join(folder, name, 'index.html')),
  );
  expect(versions.length).toBeGreaterThan(1);
  for (const version of versions) {
    const path = `embed/arms/${version}/index.html`;
    expect(built(path)).toBe(built(path, 'public'));
  }
});
