import { absolute, routes } from '../routes.ts';

/** Everything may be read; the sitemap lists it. */
export function GET(): Response {
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(routes.file('sitemap-index.xml'))}\n`,
  );
}
