import { defineMiddleware } from 'astro:middleware';
import { relateAddresses } from './relative.ts';

/**
 * Makes the addresses in every built page relative. The page of what is not there
 * is shown at any address; an embed is written so already.
 */
export const onRequest = defineMiddleware(async ({ url: { pathname } }, next) => {
  const response = await next();
  const html = response.headers.get('content-type')?.startsWith('text/html');
  if (!html || /\/404(?:\.html|\/)?$|\/embed\/[^/]+\//.test(pathname)) return response;
  return new Response(relateAddresses(await response.text(), pathname), response);
});
