import { posix } from 'node:path';

/**
 * The one place for the site's address and for every address of ours.
 * `SITE_URL` in the environment is where the site is served, with its path:
 * `https://example.org/` or `https://example.org/explainers/trip/`.
 */
// An empty variable, usual in automation, is as good as none.
const given = (process.env['SITE_URL'] ?? '').trim();
const url = readAddress(given === '' ? 'https://example.org/' : given);

/** Where the site is served. */
export const host = {
  origin: url.origin,
  /** The path that the site is served under, with a slash at both ends. */
  base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`,
  /** Whether the environment gave it; an address of example.org leads nowhere. */
  isKnown: given !== '',
} as const;

/** The addresses of the site's own pages and files, from the root of the host. */
export const routes = {
  /** A page by its slug; `index` is the home page. */
  page: (slug: string): string => under(slug === 'index' ? '' : `${slug}/`),
  /** A claim, of the article or of the record, by its id. */
  claim: (id: string): string => under(`claims/${id}/`),
  /** A file that goes with a claim, such as `citation.bib`. */
  claimFile: (id: string, file: string): string => under(`claims/${id}/${file}`),
  /** An entry of the ledger on the sources page. */
  entry: (id: string): string => `${under('sources/')}#${id}`,
  /** A place in a page where an entry is cited. */
  citation: (slug: string, anchor: string): string => `${routes.page(slug)}#${anchor}`,
  /** The picture that stands for a page in shared links. */
  card: (slug: string): string => under(`cards/${slug}.png`),
  /** The embedded form of a chart; one that is frozen has a version. */
  embed: (slug: string, version?: string): string =>
    under(version ? `embed/${slug}/${version}/` : `embed/${slug}/`),
  /** A file that goes with a chart, such as `chart.svg` or `data.csv`; one that is kept with a frozen version has that. */
  twin: (slug: string, file: string, version?: string): string =>
    `${routes.embed(slug, version)}${file}`,
  /** A file at the top of the site. */
  file: (name: string): string => under(name),
};

/** The whole address of one of our paths. */
export function absolute(path: string): string {
  return new URL(path, host.origin).href;
}

/**
 * The whole address of one of our paths, for those who would go by it and by nothing
 * else: search engines, and whoever shows a shared link. None where the site does not
 * know its own.
 */
export function canonical(path: string): string | undefined {
  return host.isKnown ? absolute(path) : undefined;
}

/**
 * One of our paths as it is written in the file at `from`, both from the root of the
 * host: relative, and with the file of a folder, so that it holds wherever the site
 * lies. A place in the same page is only that.
 */
export function relate(address: string, from: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (path === from && rest.startsWith('#')) return rest;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(from.endsWith('/') ? from : posix.dirname(from), file) + rest;
}

function under(path: string): string {
  return `${host.base}${path}`;
}

/** The address that the environment gives; throws where it is none that a site can have. */
function readAddress(text: string): URL {
  const address = URL.parse(text);
  // A URL is read from much that no one should rely on: without slashes, or with spaces around it.
  const whole =
    address && /^https?:\/\/[^\s\\?#]+$/i.test(text) && /[a-z0-9]/.test(address.hostname);
  if (!whole || address.username || address.password) {
    throw new Error(
      `SITE_URL is "${text}". Give the whole address of the site, such as https://example.org/trip/.`,
    );
  }
  // Some hosts and browsers read other characters in one way, and some in another.
  if (!/^\/([\w.~-]+\/)*[\w.~-]*$/.test(address.pathname)) {
    throw new Error(
      `SITE_URL is "${text}". Use single slashes, unaccented letters, digits and - . _ ~ in its path, such as https://example.org/trip/.`,
    );
  }
  const written = text.replace(/^https?:\/\/[^/]*/i, '') || '/';
  if (written !== address.pathname || /\.html?\/?$/.test(written)) {
    throw new Error(
      `SITE_URL is "${text}". Give the folder that the site is in, without "." and "..", such as https://example.org/trip/.`,
    );
  }
  return address;
}
