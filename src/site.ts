/**
 * The one place for the site's address and for every address of ours.
 * `SITE_URL` in the environment is where the site is served, with its path:
 * `https://example.org/` or `https://example.org/explainers/trip/`.
 */
const url = new URL(process.env['SITE_URL'] ?? 'https://example.org/');

export const site = {
  name: 'The Fourth Trip',
  tagline: 'Antony Blinken in the Middle East, January 2024: an article explained claim by claim',
  origin: url.origin,
  /** The path that the site is served under, with a slash at both ends. */
  base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`,
  /** The day on which the site was last written to. */
  published: '2026-11-23',
  article: {
    publisher: 'The New York Times',
    authors: ['Edward Wong', 'Michael Crowley'],
  },
} as const;

/** The addresses of the site's own pages and files, from the root of the host. */
export const routes = {
  /** A page by its slug; `index` is the home page. */
  page: (slug: string): string => under(slug === 'index' ? '' : `${slug}/`),
  /** An entry of the ledger on the sources page. */
  entry: (id: string): string => `${under('sources/')}#${id}`,
  /** A place in a page where an entry is cited. */
  citation: (slug: string, anchor: string): string => `${routes.page(slug)}#${anchor}`,
  /** The picture that stands for a page in shared links. */
  card: (slug: string): string => under(`cards/${slug}.png`),
  /** A file at the top of the site. */
  file: (name: string): string => under(name),
};

/** The whole address of one of our paths. */
export function absolute(path: string): string {
  return new URL(path, site.origin).href;
}

function under(path: string): string {
  return `${site.base}${path}`;
}
