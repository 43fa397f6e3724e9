import { describe, expect, test } from 'vitest';
import { headersOf, parseHeaderRules, readHeaderRules } from '../../scripts/headers.ts';

const rules = readHeaderRules('public');
const get = (path: string): Record<string, string> => Object.fromEntries(headersOf(path, rules));
const pages = ['/', '/index.html', '/404.html', '/arms/', '/arms/index.html', '/embed/'];
const morePages = ['/embed/index.html', '/claims/p27-tank-rounds/', '/claims/p01-a/index.html'];
const embeds = ['/embed/arms/', '/embed/arms/index.html', '/embed/arms/1e0bf51dc378/'];

describe('the published headers', () => {
  test('let nobody frame a page', () => {
    for (const path of [...pages, ...morePages]) {
      expect(get(path)['Content-Security-Policy'], path).toBe("frame-ancestors 'none'");
    }
  });

  test('let everybody frame a chart, and read what goes with it', () => {
    for (const path of [...embeds, '/embed/arms/data.json', '/embed/resize.js']) {
      expect(get(path), path).not.toHaveProperty('Content-Security-Policy');
      expect(get(path), path).not.toHaveProperty('X-Frame-Options');
      expect(get(path)['Access-Control-Allow-Origin'], path).toBe('*');
    }
  });

  test('say of every file that it is what it is said to be, and keep what a browser could lend', () => {
    for (const path of [...pages, ...embeds, '/claims.csv', '/nothing/here']) {
      expect(get(path)['X-Content-Type-Options'], path).toBe('nosniff');
      expect(get(path)['Permissions-Policy'], path).toMatch(/camera=\(\), .*usb=\(\)/);
      expect(get(path)['Cross-Origin-Opener-Policy'], path).toBe('same-origin');
    }
  });

  test('keep for ever what is named by its contents, and nothing else', () => {
    const kept = /max-age=31536000, immutable/;
    expect(get('/_astro/a.js')['Cache-Control']).toMatch(kept);
    expect(get('/embed/fonts/sans-6e2e7a5e.woff2')['Cache-Control']).toMatch(kept);
    for (const path of [...pages, ...embeds, '/embed/arms/answers.json']) {
      expect(get(path), path).not.toHaveProperty('Cache-Control');
    }
  });

  test('are few and short enough for every host', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    const lines = rules.flatMap(({ headers }) => headers.map(([name, value]) => name + value));
    expect(lines.filter((line) => line.length > 1900)).toEqual([]);
    // Cloudflare Pages takes one star a path.
    expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
  });
});

describe('headersOf', () => {
  const small = parseHeaderRules(
    '/*\n  A: 1\n\n/:one/\n  a: 2\n  B: 3\n\n/x/*/z\n  C: 4\n\n/a.b\n  D: 5\n',
  );
  test.each([
    ['/', { A: '1' }],
    ['/p/', { A: '1, 2', B: '3' }],
    ['/p', { A: '1' }],
    ['/p/q/', { A: '1' }],
    ['/x/y/y/z', { A: '1', C: '4' }],
    ['/a.b', { A: '1', D: '5' }],
    ['/acb', { A: '1' }],
  ])('gives %s the headers of every rule that fits, joined', (path, wanted) => {
    expect(Object.fromEntries(headersOf(path, small))).toEqual(wanted);
  });

  test.each(['  A: 1\n', '/*\n  ! A\n', 'https://example.org/*\n  A: 1\n'])(
    'refuses what not every host reads: %j',
    (text) => {
      expect(() => parseHeaderRules(text)).toThrow(/_headers has the line/);
    },
  );
});
