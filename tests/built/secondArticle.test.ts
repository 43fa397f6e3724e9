import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widths } from '../../src/charts/chart.ts';

let root: string;
let printed: string;
const file = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
const page = (path: string): Document => parseHTML(file(path)).document;

/** The project with the invented article in place of its own, and one more kind of chart. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'second-'));
  const parts = ['astro.config.mjs', 'package.json', 'package-lock.json', 'LICENSE'];
  for (const part of [...parts, 'tsconfig.json', 'src', 'scripts']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  cpSync('tests/fixtures/lighthouse', root, { recursive: true });
  // One folder, one content file, one line of the registry, and the chart's place on its page.
  cpSync('tests/fixtures/tally', root, { recursive: true });
  const edit = (path: string, from: string, to: string): void => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(text, path).toContain(from);
    writeFileSync(join(root, path), text.replace(from, to));
  };
  edit('src/charts/registry.ts', "  'route-map': routeMap,", "  'route-map': routeMap,\n  tally,");
  edit('src/charts/registry.ts', '\n/**', "\nimport { tally } from './tally/chart.ts';\n\n/**");
  edit(
    'content/pages/grants.mdx',
    '<Chart id="grants" />',
    '<Chart id="grants" />\n\n<Chart id="keepers" />',
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'https://example.org/' },
  });
  printed = stdout + stderr;
  expect(status, printed).toBe(0);
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('another article, of content alone', () => {
  test('builds into all its pages, with its own words at head and foot', () => {
    for (const path of ['index.html', 'grants/index.html', 'sources/index.html', '404.html']) {
      const document = page(path);
      expect(document.title).toContain('The Lamp Round');
      expect(document.querySelector('footer')?.textContent).toContain('The Harbour Post');
    }
  });

  test('keeps no word of the first article in any page, embed, data or description', () => {
    const names = /Blinken|Israel|Gaza|Netanyahu|New York Times|Fourth Trip|2023|2024/;
    const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(?:html|json|csv|svg|txt|xml|webmanifest)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(20);
    // What the site is made of is said in the project's own name.
    const told = files.filter((name) => !/^(?:licences\.txt|sbom\.cdx\.json)$/.test(name));
    expect(told.filter((name) => names.test(file(name)))).toEqual([]);
  });

  test('has its claims, its garbled place, its difference and its correction', () => {
    const document = page('sources/index.html');
    expect(document.getElementById('p02-lens')?.textContent).toContain('$1.2');
    expect(document.getElementById('A1')?.textContent).toContain('Ada Lind');
    expect(document.getElementById('x02-lens')?.textContent).toContain('the record differ');
    expect(document.body.textContent).toContain('another currency');
  });

  test('tells its correction on the claim, the page and the chart concerned, and in the feed', () => {
    for (const path of ['claims/x02-lens', 'grants', 'embed']) {
      const note = page(`${path}/index.html`).querySelector('.corrected');
      expect(note?.textContent, path).toContain('another currency');
    }
    for (const path of ['claims/p02-lens', 'sources']) {
      expect(page(`${path}/index.html`).querySelector('.corrected'), path).toBeNull();
    }
    for (const path of ['grants/index.html', 'embed/grants/index.html']) {
      expect(page(path).querySelector('figure.chart')?.textContent).toContain('another currency');
    }
    expect(file('corrections.xml')).toContain('another currency');
  });
});

test('its table stands at the head of its page, and its claims lead back to it', () => {
  const table = page('grants/index.html').querySelector('.lead figure#sums table');
  const refs = [...(table?.querySelectorAll('tbody a.ref') ?? [])];
  expect(refs.map((ref) => ref.getAttribute('href'))).toContain('../claims/x02-lens/index.html');
  expect(table?.querySelectorAll('.endnote').length).toBe(refs.length);
  const claim = page('claims/x02-lens/index.html');
  expect(
    claim.querySelector('main a[href="../../grants/index.html#sums-2"]')?.textContent,
  ).toContain('The sums');
});

describe.each(['round', 'grants', 'harbours', 'keepers'])('its chart %s', (chart) => {
  const own = chart === 'round' ? 'index.html' : 'grants/index.html';

  test('stands whole on its page: title, its drawings, table, links', () => {
    const figure = page(own).querySelector(`figure#${chart}`);
    expect(figure?.querySelector('.chart-title')?.textContent).toBeTruthy();
    expect(figure?.querySelectorAll('.drawing > svg')).toHaveLength(widths.length);
    expect(figure?.querySelectorAll('tbody tr td.cited a').length).toBeGreaterThan(0);
    expect(figure?.querySelector('.chart-links a')?.getAttribute('href')).toMatch(
      new RegExp(`embed/index\\.html#${chart}-kit$`),
    );
  });

  test('has an embed in one document, with its style and its table', () => {
    const source = file(`embed/${chart}/index.html`);
    const kinds = { round: 'route-map', grants: 'amount-bars', harbours: 'locator' };
    const kind = { ...kinds, keepers: 'tally' }[chart] ?? '';
    expect(source).toContain(`.${kind} `);
    expect(parseHTML(source).document.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
  });

  test('has every file that goes with a chart, and a place on the editors’ page', () => {
    const names = ['chart.svg', 'chart.png', 'chart@2x.png', 'square.png', 'share.png'];
    for (const name of [...names, 'data.csv', 'data.json', 'oembed.json', 'pack.zip']) {
      expect(existsSync(join(root, 'dist/embed', chart, name)), name).toBe(true);
    }
    expect(page('embed/index.html').getElementById(`${chart}-kit`)).not.toBeNull();
  });

  test('is told to search engines as a data set', () => {
    const data = [...page(own).querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => JSON.parse(textContent) as { '@type': string; url?: string },
    );
    const sets = data.filter((each) => each['@type'] === 'Dataset').map(({ url }) => url ?? '');
    expect(sets.some((url) => url.endsWith(`#${chart}`))).toBe(true);
  });
});
