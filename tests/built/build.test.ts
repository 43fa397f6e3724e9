import {
  appendFileSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFrozen } from '../../src/embed/frozen.ts';
import { keptFolder } from '../../src/pictures/kept.ts';
import { readPages } from './html.ts';
import { build, copyProject, type Ended } from './project.ts';

/** All files of a built site, by path, as text that can be compared. */
function readSite(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'base64')]));
}

/** Makes the clock of a process stand elsewhere. */
const otherDate = `data:text/javascript,${encodeURIComponent(`
  const Clock = Date, shift = 5e11;
  globalThis.Date = class extends Clock {
    constructor(...given) { super(...(given.length ? given : [Clock.now() + shift])); }
    static now() { return Clock.now() + shift; }
  };
`)}`;

describe('npm run build, in another path, time zone and language, and at another date', () => {
  let root: string;
  let ended: Ended;

  beforeAll(async () => {
    root = copyProject('Über den Fluß');
    ended = await build(root, {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${otherDate}`,
    });
  });
  afterAll(() => rmSync(dirname(root), { recursive: true }));

  test('gives the same bytes', () => {
    expect(ended.status, ended.output).toBe(0);
    const [here, there] = [readSite('dist'), readSite(join(root, 'dist'))];
    expect([...there.keys()]).toEqual([...here.keys()]);
    const different = [...here].filter(([file, bytes]) => there.get(file) !== bytes);
    expect(different.map(([file]) => file)).toEqual([]);
  });

  test('gives them again from what was kept, half of it damaged', async () => {
    const kept = join(root, keptFolder);
    const files = readdirSync(kept).map((name) => join(kept, name));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files.filter((_, i) => i % 2 === 0)) writeFileSync(file, 'damaged');
    const before = readSite(join(root, 'dist'));
    ended = await build(root);
    expect(ended.status, ended.output).toBe(0);
    const after = readSite(join(root, 'dist'));
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...before].filter(([file, bytes]) => after.get(file) !== bytes)).toEqual([]);
  });
});

describe('npm run build, in a copy with another address', () => {
  let root: string;
  let site: string;
  let ended: Ended;

  beforeAll(async () => {
    root = copyProject();
    site = join(root, 'dist');
    ended = await build(root, { SITE_URL: 'https://news.example/explainers/trip/' });
  });
  afterAll(() => rmSync(dirname(root), { recursive: true }));

  /** Runs a build that is refused, and checks that the last good site is as it was. */
  const refuse = async (environment: Record<string, string> = {}): Promise<string> => {
    const before = readSite(site);
    const { status, output } = await build(root, environment);
    expect(status).toBe(1);
    expect(readSite(site)).toEqual(before);
    expect(output).toContain('dist/ is as the last good build left it.');
    expect(output).not.toMatch(/^\s+at |unhandled|Error:/im);
    return output;
  };

  /** Runs with a page that has a figure of nowhere. */
  const withBadPage = async <T>(use: () => Promise<T>): Promise<T> => {
    const page = join(root, 'content/pages/arms.mdx');
    const prose = readFileSync(page);
    appendFileSync(page, '\nThere were 13,981 rounds.\n');
    return use().finally(() => writeFileSync(page, prose));
  };

  test('builds for a sub-path pages that are the same but for whole addresses', () => {
    expect(ended.status, ended.output).toBe(0);
    // A style has the page's address for its print, and so a hash of its own; a helper of
    // Astro's has the path, and so a name of its own, as has what asks for it; an embed weighs
    // a little more with a longer address.
    const bare = (source: string | undefined): string | undefined =>
      source
        ?.replaceAll(/news\.example(?:\/explainers\/trip|%2Fexplainers%2Ftrip)?/g, 'example.org')
        .replaceAll(/'sha256-[^']*'|[\d,]+ bytes \(brotli\)|(?<=\.)[\w-]{8}(?=\.js")/g, 'hash');
    const here = new Map(readPages().map(({ file, source }) => [file, bare(source)]));
    const there = readPages(site).filter(({ file }) => file !== '404.html');
    const different = there.filter(({ file, source }) => bare(source) !== here.get(file));
    expect(different.map(({ file }) => file)).toEqual([]);
    expect(there.length).toBe(here.size - 1);
    for (const { file, document } of there) {
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      if (!canonical) continue;
      const path = file.replace(/index\.html$/, '').replace(/^embed\/.+/, '');
      expect(canonical).toContain(`https://news.example/explainers/trip/${path}`);
    }
  });

  test('answers for each frozen embed where the site is, not where it was when that was frozen', () => {
    const answered = readFrozen().filter(({ oembedSha256 }) => oembedSha256);
    expect(answered.length).toBeGreaterThan(0);
    for (const { chart, version } of answered) {
      const folder = `embed/${chart}/${version}`;
      const document = readFileSync(join(site, folder, 'index.html'), 'utf8');
      const answer = readFileSync(join(site, folder, 'oembed.json'), 'utf8');
      const address = `https://news.example/explainers/trip/${folder}/`;
      expect(document).toContain(`href="${address}oembed.json"`);
      expect((JSON.parse(answer) as { html: string }).html).toContain(`src="${address}"`);
      expect(document + answer).not.toContain('example.org');
    }
  });

  test('leads from the page of what is not there, which is shown anywhere, by the whole path', () => {
    const lost = readPages(site).find(({ file }) => file === '404.html')?.document;
    const links = [...(lost?.querySelectorAll('nav a') ?? [])];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^\/explainers\/trip\//);
    }
  });

  test('warns of nothing, and leaves nothing beside the site', () => {
    // The log names every file, and a claim may be about a warning.
    expect(ended.output.replaceAll(/\/claims\/\S+/g, '')).not.toMatch(/warn/i);
    expect(readdirSync(join(root, '.build'))).toEqual(['lock']);
  });

  test('stops with exit 1 on an unsourced figure, and says nothing but what is wrong', async () => {
    const output = await withBadPage(() => refuse({ SITE_URL: 'https://news.example/' }));
    expect(output).toMatch(
      /^The content has 1 problem; nothing was built\.\n {2}content\/pages\/arms\.mdx:\d+: the figure "13,981" is not bound to the ledger\. Put it inside <Cite.*\nThe build failed\. dist\/ is .*\n$/,
    );
  });

  test('gives back the last good site after a kill while it was being replaced', async () => {
    const before = readSite(site);
    renameSync(site, join(root, '.build/last'));
    await withBadPage(() => build(root));
    expect(readSite(site)).toEqual(before);
  });

  test.each(['Syncing content', 'Building static entrypoints', 'generating static routes'])(
    'leaves the last good site when killed at "%s"',
    async (moment) => {
      const before = readSite(site);
      expect((await build(root, {}, moment)).status).toBeNull();
      expect(readSite(site)).toEqual(before);
    },
  );

  test('is refused while another build of the folder runs', async () => {
    const other = new DatabaseSync(join(root, '.build/lock'));
    other.exec('BEGIN EXCLUSIVE');
    expect(await refuse()).toContain('Another build of this folder is running. Wait until');
    other.close();
  });

  test.each(['example.org', 'https://example.org//trip/', 'https://example.org/été/'])(
    'refuses the address %s in words',
    async (address) => {
      expect(await refuse({ SITE_URL: address })).toContain(`SITE_URL is "${address}". `);
    },
  );

  test.each([
    ['a link', (path: string) => symlinkSync(root, path)],
    ['a file', (path: string) => writeFileSync(path, 'text')],
  ])('is refused where dist is %s, which stays', async (kind, make) => {
    renameSync(site, `${site}-aside`);
    make(site);
    const { status, output } = await build(root);
    rmSync(site);
    renameSync(`${site}-aside`, site);
    expect(status).toBe(1);
    expect(output).toContain(`dist/ is ${kind}, and a build replaces the whole folder. Remove it`);
  });
});

describe('npm run build, without an address', () => {
  let root: string;
  let site: string;

  beforeAll(async () => {
    root = copyProject();
    site = join(root, 'dist');
    const { status, output } = await build(root, { SITE_URL: '' });
    expect(status, output).toBe(0);
  });
  afterAll(() => rmSync(dirname(root), { recursive: true }));

  test('claims none for a page or an embed', () => {
    const claims = ['canonical', 'sitemap'].map((name) => `link[rel=${name}]`);
    const cards = ['[type="application/json+oembed"]', '[property="og:url"]', '[name^=twitter]'];
    const all = [...claims, ...cards, '[property^="og:image"]'].join();
    const pages = readPages(site);
    expect(pages.length).toBeGreaterThan(200);
    for (const { file, document } of pages) {
      expect(document.querySelectorAll(all).length, file).toBe(0);
      for (const data of document.querySelectorAll('[type="application/ld+json"]')) {
        expect(data.textContent, file).not.toContain('example.org');
      }
      expect(document.querySelector('style')?.textContent, file).not.toContain('example.org');
    }
  });

  test('names no sitemap and has none', () => {
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
    expect(readdirSync(site).filter((name) => name.startsWith('sitemap'))).toEqual([]);
  });
});

test.each(['50%20', 'a#b', 'what?', 'all*', 'in "words"'])(
  'a checkout in a folder named "%s" is refused before anything is written',
  async (name) => {
    const root = copyProject(name);
    const { status, output } = await build(root);
    expect(status).toBe(1);
    expect(output).toMatch(/^This folder's path, .* Move the project to a path without it\.\n/);
    expect(readdirSync(root)).not.toContain('.build');
    rmSync(dirname(root), { recursive: true });
  },
);
