import { afterEach, expect, test, vi } from 'vitest';
import type * as addresses from '../src/routes.ts';

/** The site as it is with that address in the environment. */
async function siteAt(address: string): Promise<typeof addresses> {
  vi.resetModules();
  vi.stubEnv('SITE_URL', address);
  return import('../src/routes.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/', 'https://example.org/'],
  ['https://example.org/trip', 'https://example.org/trip/'],
  ['https://example.org/a/b-c_d.e~f/', 'https://example.org/a/b-c_d.e~f/'],
  ['http://localhost:8080/trip/', 'http://localhost:8080/trip/'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  [' https://example.org/trip/ ', 'https://example.org/trip/'],
])('a site at "%s" has its home at %s', async (address, home) => {
  const { absolute, routes } = await siteAt(address);
  expect(absolute(routes.page('index'))).toBe(home);
});

test.each([
  'example.org',
  '//example.org/',
  'https://',
  'https://example.org//',
  'https://example.org//trip/',
  'https://example.org/trip//',
  'https://example.org/my trip/',
  'https://example.org/a%20b/',
  'https://example.org/été/',
  'https://example.org/?a=b',
  'https://example.org/#a',
  'https://user:word@example.org/',
  'ftp://example.org/',
  'https:example.org',
  'https:\\\\example.org',
  'https://example.org/\ntrip/',
  'https://example.org/?',
  'https://example.org/#',
  'https://example.org/../trip/',
  'https://example.org/./trip/',
  'https://example.org/%2e%2e/trip/',
  'https://example.org/trip/index.html',
  'https://-/',
])('"%s" is refused, with what to write', async (address) => {
  await expect(siteAt(address)).rejects.toThrow(
    /^SITE_URL is "[^]*"\. .* such as https:\/\/example\.org\/trip\/\.$/,
  );
});

test.each([
  ['/trip/', '/', 'trip/index.html'],
  ['/', '/trip/', '../index.html'],
  ['/claims/b/', '/claims/a/', '../b/index.html'],
  ['/people/#ali', '/claims/a/', '../../people/index.html#ali'],
  ['/trip/#p3', '/trip/', '#p3'],
  ['/trip/', '/trip/', 'index.html'],
  ['/search/?q=a/b', '/trip/', '../search/index.html?q=a/b'],
  ['/embed/arms/data.csv', '/embed/', 'arms/data.csv'],
  ['/icon-180.png', '/404.html', 'icon-180.png'],
])('%s is written in %s as %s', async (address, from, written) => {
  const { relate } = await siteAt('https://example.org/');
  expect(relate(address, from)).toBe(written);
});
