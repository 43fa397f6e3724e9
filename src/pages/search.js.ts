import { content } from '../build/current.ts';
import { findablesFile } from '../data/search.ts';
import { bundleScript } from '../embed/assets.ts';

/** The script of the search page, with all that can be found in it. */
export function GET(): Response {
  return new Response(bundleScript('searchPage', 'iife', { findables: findablesFile(content) }));
}
