import { defineMiddleware } from 'astro:middleware';
import { relateAddresses } from './relative.ts';
import { scriptWords } from './scriptWords.ts';
import { keepUsedStyles } from './usedStyles.ts';

/**
 * Leaves the styles in every built page that it uses, and makes its addresses relative.
 * The page of what is not there is shown at any address; an embed is written so already.
 */
export const onRequest = defineMiddleware(async ({ url: { pathname } }, next) => {
  const response = await next();
  const html = response.headers.get('content-type')?.startsWith('text/html');
  if (!html || /\/embed\/[^/]+\//.test(pathname)) return response;
  const page = keepUsedStyles(await response.text(), scriptWords);
  const anywhere = /\/404(?:\.html|\/)?$/.test(pathname);
  return new Response(anywhere ? page : relateAddresses(page, pathname), response);
});
