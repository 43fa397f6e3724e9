import { defineMiddleware } from 'astro:middleware';
import { bindMarkup } from './format/typography.ts';
import { trimPolicy } from './build/policy.ts';

/** Sets the text of every page, so that no line ends within a date, a sum or a name, and keeps its policy short. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const html = response.headers.get('content-type')?.startsWith('text/html');
  // An embed is bound where it is drawn, since files beside it have the same text.
  if (!html || /\/embed\/[^/]+\//.test(url.pathname)) return response;
  return new Response(trimPolicy(bindMarkup(await response.text())), response);
});
