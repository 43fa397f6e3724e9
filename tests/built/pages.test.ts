import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { widths } from '../../src/charts/chart.ts';
import { charts, content } from '../../src/build/current.ts';
import { host, relate, routes } from '../../src/routes.ts';
import { readPages } from './html.ts';

/** All pages with the site's own frame; an embedded chart stands alone. */
const pages = readPages().filter(
  ({ file }) => !/^embed\/./.test(file) || file === 'embed/index.html',
);
const listed = pages.filter(({ file }) => file !== '404.html');
/** The pages of prose. */
const articles = listed.filter(
  ({ path }) => !/^(?:accessibility|embed|claims|data|search)\//.test(path),
);

/** The width and height that a PNG's header gives. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('there is a built page for each page of prose, and one for what is not there', () => {
  const expected = content.pages.map(({ slug }) => (slug === 'index' ? '' : `${slug}/`));
  expect(articles.map(({ path }) => path).toSorted()).toEqual(expected.toSorted());
  expect(pages.some(({ file }) => file === '404.html')).toBe(true);
});

test('the first page weighs at most 30,000 bytes after brotli, and 35,700 with its style', () => {
  const page = readFileSync('dist/index.html', 'utf8');
  const plain = page.replaceAll(/<style>[^]*?<\/style>/g, '');
  expect(brotliCompressSync(plain).length).toBeLessThanOrEqual(30_000);
  expect(brotliCompressSync(page).length).toBeLessThanOrEqual(35_700);
});

test('the map that heads a page is whole on every phone within the first round trip', () => {
  const headed = articles.filter(({ document }) => document.querySelector('.lead .route-map'));
  expect(headed.length).toBeGreaterThan(1);
  for (const { file, document } of headed) {
    const svg = document.querySelector('.lead .w400 > .route-map')?.getAttribute('aria-labelledby');
    const page = readFileSync(`dist/${file}`, 'utf8');
    const begun = page.indexOf(`aria-labelledby="${svg ?? ''}"`);
    const end = page.indexOf('</svg></div>', begun);
    expect(end, file).toBeGreaterThan(begun);
    // Ten segments of TCP, with which a server may begin.
    expect(brotliCompressSync(page.slice(0, end)).length, file).toBeLessThanOrEqual(14_600);
  }
});

test('no page waits for a file before it can be painted', () => {
  const blocking = 'link[rel~=stylesheet], link[rel~=preload], head script[src]:not([type=module])';
  const waiting = pages.filter(({ document }) => document.querySelector(blocking));
  expect(waiting.map(({ path }) => path)).toEqual([]);
});

test('no two pages have the same title or description', () => {
  for (const selector of ['title', 'meta[name=description]']) {
    const texts = pages.map(({ document }) => {
      const element = document.querySelector(selector);
      return element?.getAttribute('content') ?? element?.textContent;
    });
    expect(new Set(texts).size).toBe(pages.length);
  }
});

test('no page shows a value that is missing', () => {
  for (const { file, document } of pages) {
    const text = document.body.textContent;
    expect(text, file).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
  }
});

test('no page has a space that may part a number from what it counts', () => {
  const parts = /\d (?:January|March|Nov|million|rounds|rifles)\b|\bparagraph \d/g;
  for (const { file, document } of pages) {
    const copy = document.body.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('script, style, pre, select, svg').forEach((each) => each.remove());
    expect(copy.textContent.match(parts) ?? [], file).toEqual([]);
  }
});

describe.each(pages.map((page) => [page.file, page] as const))(
  '%s',
  (file, { source, document }) => {
    test('has one h1, and its headings skip no level', () => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
        Number(tagName[1]),
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, i) => expect(level - (levels[i - 1] ?? level)).toBeLessThanOrEqual(1));
    });

    test('has a language, landmarks, and a skip link that leads to the text', () => {
      expect(document.documentElement.getAttribute('lang')).toBe('en-GB');
      for (const landmark of ['header', 'main', 'footer', 'nav[aria-label]']) {
        expect(document.querySelector(`body ${landmark}`), landmark).not.toBeNull();
      }
      const skip = document.querySelector('.skip')?.getAttribute('href') ?? '#';
      expect(document.querySelector(skip)?.tagName).toBe('MAIN');
    });

    test('names nothing of the site from the root of a host, unless it is shown anywhere', () => {
      const rooted = document.querySelectorAll(':is([href], [src], [action])');
      const addresses = ['href', 'src', 'action', 'data-index', 'data-answers'].flatMap((name) =>
        [...rooted].map((element) => element.getAttribute(name) ?? ''),
      );
      const styles = [...document.querySelectorAll('style')].map((style) => style.textContent);
      const found = addresses.filter((address) => address.startsWith('/'));
      if (file === '404.html') expect(found.length).toBeGreaterThan(0);
      else expect([found, styles.filter((css) => css.includes('url("/'))]).toEqual([[], []]);
    });

    test('loads nothing from elsewhere, and has no inline style', () => {
      const loaded = [
        ...document.querySelectorAll(
          'link[rel=stylesheet], link[rel=preload], script, img, iframe',
        ),
      ];
      for (const element of loaded) {
        const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
        expect(address).not.toMatch(/^(https?:)?\/\//);
      }
      expect(document.querySelectorAll('[style]')).toHaveLength(0);
    });

    test('has a content policy that allows nothing inline but by its hash', () => {
      const policy = document.querySelector('meta[http-equiv="content-security-policy" i]');
      const text = policy?.getAttribute('content') ?? '';
      expect(text).toContain("default-src 'none'");
      expect(text).toMatch(/script-src 'self'/);
      expect(text).toContain("require-trusted-types-for 'script'");
      expect(text).not.toMatch(/unsafe|\*|https?:/);
      const inline = [...document.querySelectorAll('style, script:not([src]):not([type$=json])')];
      const hashes = inline.map(({ innerHTML }) =>
        createHash('sha256').update(innerHTML).digest('base64'),
      );
      const allowed = [...text.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
      expect(allowed.toSorted()).toEqual([...new Set(hashes)].toSorted());
    });

    test('uses no id twice', () => {
      const ids = [...source.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });
  },
);

describe.each(articles.map((page) => [page.path, page] as const))(
  '/%s',
  (_, { path, document }) => {
    const meta = (name: string): string | null | undefined =>
      document
        .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
        ?.getAttribute('content');

    test('names its own address as canonical', () => {
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      expect(canonical, 'Build with SITE_URL=https://example.org/, as "npm test" does.').toBe(
        new URL(`${host.base}${path}`, host.origin).href,
      );
      expect(meta('og:url')).toBe(canonical);
    });

    test('has a share card of the size that sites ask for, with a text', () => {
      const card = new URL(meta('og:image') ?? '').pathname.slice(host.base.length);
      expect(pngSize(`dist/${card}`)).toEqual([1200, 630]);
      expect(meta('og:image:alt')).toBeTruthy();
    });

    test('says of itself, in JSON-LD, what it is and what it is based on', () => {
      const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>,
      );
      expect(data[0]).toMatchObject({ '@type': 'Article', isBasedOn: { '@type': 'NewsArticle' } });
      const slug = path.replace(/\/$/, '') || 'index';
      const explained = charts
        .filter(({ page }) => page === slug)
        .map(({ data: { name } }) => name);
      const sets = data.filter((each) => each['@type'] === 'Dataset');
      expect(sets.map(({ name }) => name)).toEqual(explained);
    });

    test('says as of when it is, and marks its own place in the list of pages', () => {
      expect(document.querySelector('.as-of time')?.getAttribute('datetime')).toMatch(/^2024-01-/);
      expect(document.querySelector('.masthead [aria-current=page]')).not.toBeNull();
    });
  },
);

describe('citations', () => {
  test('lead each to the page of a claim', () => {
    let count = 0;
    for (const { file, document } of articles) {
      for (const ref of document.querySelectorAll('a.ref')) {
        const [, id = ''] = /claims\/(.+)\/index\.html$/.exec(ref.getAttribute('href') ?? '') ?? [];
        expect(content.entries.has(id), `${file}: ${id}`).toBe(true);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(content.ledger.facts.length);
  });

  test('have one mark a sentence, in three forms, with a note and a number for print', () => {
    for (const { slug, marks } of content.pages) {
      const page = articles.find(({ path }) => path === (slug === 'index' ? '' : `${slug}/`));
      const sources = [...(page?.document.querySelectorAll('.source[data-anchor]') ?? [])];
      expect(sources, slug).toHaveLength(marks.length);
      const notes = page?.document.querySelectorAll('.endnotes li').length ?? 0;
      for (const source of sources) {
        expect(source.className).toMatch(/^source (article|outside|differs)$/);
        expect(source.querySelector('.note b')?.textContent).toMatch(/\w/);
        const number = Number(source.querySelector('.endnote')?.textContent);
        expect(number).toBeGreaterThan(0);
        expect(number).toBeLessThanOrEqual(notes);
      }
    }
  });

  test('are led back to, from the page of the claim, in every section', () => {
    for (const { slug, citations } of content.pages) {
      const page = articles.find(({ path }) => path === (slug === 'index' ? '' : `${slug}/`));
      for (const { entry, anchor, section } of citations) {
        expect(page?.document.getElementById(anchor), `${slug}#${anchor}`).not.toBeNull();
        const first = citations.find((each) => each.entry === entry && each.section === section);
        const back = relate(routes.citation(slug, first?.anchor ?? ''), routes.claim(entry));
        const claim = pages.find(({ path }) => path === `claims/${entry}/`);
        const links = claim?.document.querySelectorAll('a') ?? [];
        expect([...links].map((link) => link.getAttribute('href'))).toContain(back);
      }
    }
  });

  test('show no id in a note, and call nothing fact or confirmed', () => {
    for (const { file, document } of articles) {
      for (const note of document.querySelectorAll('.note')) {
        expect(note.textContent, file).not.toMatch(/\b[px]\d\d-|\bA\d+\b|stated as fact/);
      }
    }
  });
});

describe('charts', () => {
  const figures = articles.flatMap(({ document }) => [
    ...document.querySelectorAll('figure.chart'),
  ]);

  /** Where a chart's table and words are: they describe it, and may stand apart from it. */
  const foldOf = (figure: Element): Element | null | undefined =>
    figure.ownerDocument
      .querySelector(`[id="${figure.getAttribute('aria-describedby') ?? ''}"]`)
      ?.closest('details');

  test('are whole in the HTML: headline, drawings, table, words', () => {
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) {
      // One with its key beside it is never as wide as the widest.
      const most = figure.querySelector('.chart-key') ? 960 : Infinity;
      const kept = widths.filter((width) => width < most);
      expect(figure.querySelectorAll('.drawing > svg')).toHaveLength(kept.length);
      for (const svg of figure.querySelectorAll('.drawing > svg')) {
        const title = svg.getAttribute('aria-labelledby')?.split(' ')[0] ?? '';
        expect(svg.querySelector(`#${title}`)?.textContent).toBeTruthy();
      }
      const fold = foldOf(figure);
      expect(fold?.querySelector('table caption')?.textContent).toBeTruthy();
      expect(fold?.querySelectorAll('tbody tr').length).toBeGreaterThan(1);
    }
  });

  test('list every row of every chart in their tables', () => {
    const tables = figures.map((each) => foldOf(each)?.querySelector('tbody')?.textContent ?? '');
    const rows = charts.flatMap(({ table }) => table.rows.map(({ cells }) => cells[0] ?? ''));
    const all = tables.join(' ').replaceAll('\u00a0', ' ');
    expect(rows.filter((row) => !all.includes(row.replaceAll('\u00a0', ' ')))).toEqual([]);
  });

  test('write what was not reported, in the drawing and in the table', () => {
    const arms = figures.find((figure) => figure.getAttribute('id') === 'arms');
    expect(arms?.querySelector('svg')?.textContent).toMatch(/not reported/i);
    expect(arms?.querySelector('tbody')?.textContent).toMatch(/not reported/i);
  });
});

test('plain tables name the scope of each head, and end each row in a mark', () => {
  const tables = articles.flatMap(({ document }) => [
    ...document.querySelectorAll('figure.table table'),
  ]);
  expect(tables).toHaveLength(content.ledger.tables.length);
  for (const table of tables) {
    expect(table.querySelector('caption')?.textContent).toBeTruthy();
    expect(table.querySelectorAll('th:not([scope])')).toHaveLength(0);
    for (const row of table.querySelectorAll('tbody tr:not(.group-head)')) {
      expect(row.querySelector('a.ref'), row.textContent).not.toBeNull();
    }
  }
});

describe('the files beside the pages', () => {
  test('the sitemap lists every page and not the missing one', () => {
    const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
    const found = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    const expected = listed.map(({ path }) => new URL(`${host.base}${path}`, host.origin).href);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('robots names the sitemap, and the manifest its icons, which are there', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain('sitemap-index.xml');
    const manifest = JSON.parse(readFileSync('dist/site.webmanifest', 'utf8')) as {
      icons: { src: string; sizes: string }[];
    };
    for (const { src, sizes } of manifest.icons) {
      expect(pngSize(`dist/${src}`).join('x')).toBe(sizes);
    }
    expect(existsSync('dist/favicon.svg')).toBe(true);
  });
});
