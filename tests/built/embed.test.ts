import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { charts, content } from '../../src/build/current.ts';
import { heightAt, heightPieces } from '../../src/embed/frameHeight.ts';
import { footOfCurrent, versionOf } from '../../src/embed/published.ts';
import { absolute, routes, host } from '../../src/routes.ts';

const address = (path: string): string => new URL(path, host.origin).href;
/** The file of the built site that an address of ours names. */
const fileOf = (href: string): string =>
  `dist/${href.slice(absolute(routes.page('index')).length)}`.replace(/\/$/, '/index.html');
const documentOf = (html: string): Document => parseHTML(html).document;

/** The foot of an embed, of the first edition's too. */
const footIn = (html: string): Element | null =>
  documentOf(html).querySelector('.chart-foot, .foot');

interface Answer {
  version: string;
  type: string;
  width: number;
  height: number;
  title: string;
  html: string;
  thumbnail_url: string;
  as_of: string;
}

describe.each(charts)('the embed of $slug', (drawn) => {
  const { slug: chart, budget } = drawn;
  const folder = `dist/embed/${chart}`;
  const source = readFileSync(`${folder}/index.html`);
  const document = documentOf(source.toString());
  const attribute = (selector: string, name: string): string =>
    document.querySelector(selector)?.getAttribute(name) ?? '';
  const frozen = readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => ({ name, source: readFileSync(`${folder}/${name}/index.html`, 'utf8') }));

  test('arrives within its budget, all of it', () => {
    expect(brotliCompressSync(source).length).toBeLessThanOrEqual(budget);
    expect(document.querySelectorAll('[src], [srcset], link[rel=stylesheet]')).toHaveLength(0);
    const [first = '', fonts = ''] = [...document.querySelectorAll('style')].map(
      ({ textContent }) => textContent,
    );
    expect(first.match(/@import|@font-face|url\((?!#)[^)]*/g)).toBeNull();
    expect(source.toString().match(/url\((?!#)/g)).toHaveLength(fonts.match(/url\(/g)?.length ?? 0);
  });

  test('waits for no font: those it names are off until its script turns them on, and small', () => {
    const style = document.querySelector('style[media="not all"]')?.textContent ?? '';
    const fonts = [...style.matchAll(/url\(([^)]*)\)/g)].map(([, href = '']) => href);
    expect(fonts).toHaveLength(2);
    const bytes = fonts.map((href) => readFileSync(join(folder, href)));
    for (const font of bytes) expect(font.subarray(0, 4).toString()).toBe('wOF2');
    expect(bytes.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(30_000);
    expect(attribute('[http-equiv=content-security-policy]', 'content')).toContain(
      ";font-src 'self';",
    );
  });

  test('is at most 1,000 pixels high, which is all that a WordPress page shows, at a width of 240 to 1,000', () => {
    const pieces = heightPieces(drawn, footOfCurrent(drawn, content));
    for (let width = 240; width <= 1000; width += 1) {
      expect(heightAt(pieces, width), `${width} px`).toBeLessThanOrEqual(1000);
    }
  });

  test('has a script of at most 2,500 bytes, and 600 more where something can be chosen', () => {
    const script = document.querySelector('script')?.textContent ?? '';
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(drawn.choices ? 3100 : 2500);
  });

  test('names no other host in its policy, and does not say who may frame it', () => {
    const policy = attribute('[http-equiv=content-security-policy]', 'content');
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|frame-ancestors/);
    expect(policy).toContain("require-trusted-types-for 'script';trusted-types 'none'");
  });

  test('is kept out of indexes, for the page that explains it', () => {
    expect(attribute('[name=robots]', 'content')).toBe('noindex');
    const page = attribute('[rel=canonical]', 'href');
    const explainer = documentOf(readFileSync(fileOf(page), 'utf8'));
    expect(explainer.querySelector(`figure#${chart}`)).not.toBeNull();
    const link = new URL(attribute('.chart-foot a', 'href'), address(routes.embed(chart)));
    expect(link.href).toBe(`${page}index.html#${chart}`);
    expect(existsSync(fileOf(attribute('[property="og:image"]', 'content')))).toBe(true);
  });

  test('leads out of its frame with every link', () => {
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toContain('noopener');
    }
  });

  test('leads to an oEmbed answer, version 1.0 and rich', () => {
    const href = attribute('[type="application/json+oembed"]', 'href');
    const answer = JSON.parse(readFileSync(fileOf(href), 'utf8')) as Answer;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    expect(Number.isInteger(answer.width) && Number.isInteger(answer.height)).toBe(true);
    expect(answer.title).toBe(document.title);
    expect(existsSync(fileOf(answer.thumbnail_url))).toBe(true);
    const frame = documentOf(answer.html).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(address(routes.embed(chart)));
    expect(Number(frame?.getAttribute('height'))).toBe(answer.height);
  });

  test('is what the address of a page that it opens leads to, near enough to its beginning for WordPress', () => {
    for (const { slug, front } of content.pages) {
      const html = readFileSync(fileOf(absolute(routes.page(slug))));
      // It reads no more of a page than this, in bytes.
      const head = documentOf(html.subarray(0, 153_600).toString());
      const links = [...head.querySelectorAll('[type="application/json+oembed"]')];
      const first = front.lead.find((each) => charts.some((other) => other.slug === each));
      const own = links.filter(
        (link) => link.getAttribute('href') === absolute(routes.twin(chart, 'oembed.json')),
      );
      expect(own, slug).toHaveLength(first === chart ? 1 : 0);
      expect(links.length, slug).toBe(first === undefined ? 0 : 1);
    }
  });

  test('is kept at an address that is of its content, and says as of when it is', () => {
    expect(frozen.length).toBeGreaterThan(0);
    for (const { name, source: kept } of frozen) {
      expect(versionOf(kept)).toBe(name);
      expect(footIn(kept)?.textContent).toMatch(/As of \d+\s\w+\s\d{4}/);
      expect(kept.match(/rel="canonical"|@font-face|\.woff2/g)).toBeNull();
      // The only address that it names is that of the answer beside it.
      const whole = [...kept.matchAll(/href="(https?:[^"]*)"/g)].map(([, href]) => href);
      for (const href of whole) expect(href).toMatch(`/embed/${chart}/${name}/oembed.json`);
    }
  });

  test('is what the frozen frame of the editors’ page shows', () => {
    const kit = documentOf(readFileSync('dist/embed/index.html', 'utf8'));
    const snippets = [...kit.querySelectorAll(`[aria-labelledby="${chart}-kit"] .plain code`)];
    const shown = snippets.flatMap(
      ({ textContent }) => /iframe src="([^"]+)"/.exec(textContent)?.[1] ?? [],
    );
    expect(shown.length).toBeGreaterThan(2);
    for (const href of shown) expect(existsSync(fileOf(href)), href).toBe(true);
    expect(shown.some((href) => frozen.some(({ name }) => href.endsWith(`/${name}/`)))).toBe(true);
  });

  test('leads from its frozen form to the explainer by a relative link', () => {
    for (const { name, source: kept } of frozen) {
      const link = footIn(kept)?.querySelector('a')?.getAttribute('href') ?? '';
      expect(link).toMatch(/^\.\.\//);
      const page = new URL(link, address(routes.embed(chart, name)));
      expect(existsSync(fileOf(page.origin + page.pathname)), page.href).toBe(true);
    }
  });
});
