import { canonical, routes } from '../routes.ts';

/** Everything may be read; the sitemap lists it. */
export function GET(): Response {
  const sitemap = canonical(routes.file('sitemap-index.xml'));
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`);
}
