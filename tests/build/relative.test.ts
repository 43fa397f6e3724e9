import { expect, test } from 'vitest';
import { relateAddresses } from '../../src/build/relative.ts';
import { policyHash } from '../../src/embed/policyHash.ts';

test('makes every kind of address of ours relative to the page, and leaves all others', () => {
  const html = (of: (path: string) => string): string =>
    `<p><a href="${of('/trip/')}">/trip/</a> <a href="https://a.example/trip/">a</a> <a href="//a.example/trip/">b</a> <a href="mailto:a@a.example">c</a></p><form action="${of('/search/')}"></form><script src="${of('/a.js')}"></script><div data-index="${of('/b.json')}" data-answers='${of('/c.json?1&amp;2')}' aria-keyshortcuts="/"></div><script type="application/ld+json">{"url":"<a href=\\"/trip/\\">"}</script>`;
  const written: Record<string, string> = {
    '/trip/': '../trip/index.html',
    '/search/': '../search/index.html',
  };
  const relative = html((path) => written[path] ?? `..${path}`).replace(/'(\.\.[^']*)'/, '"$1"');
  expect(relateAddresses(html(String), '/arms/')).toBe(relative);
});

test('reaches what stands in a noscript, and every one of two addresses in a tag', () => {
  const html = '<body><noscript><a href="/a/" data-index="/b.json">a</a></noscript></body>';
  expect(relateAddresses(html, '/')).toBe(
    '<body><noscript><a href="a/index.html" data-index="b.json">a</a></noscript></body>',
  );
});

test('gives a style that names a file its new hash, and any other its old one', () => {
  const [plain, was, is] = ['p{margin:0}', 'url("/a.woff2")', 'url("../a.woff2")'];
  const page = (css: string): string =>
    `<meta http-equiv="content-security-policy" content="style-src '${policyHash(plain)}' '${policyHash(css)}'"><style>${plain}</style><style>${css}</style>`;
  expect(relateAddresses(page(was), '/trip/')).toBe(page(is));
});
