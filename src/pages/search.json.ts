import { content } from '../build/current.ts';
import { findablesFile } from '../data/search.ts';

/** What the search of the site looks through. */
export function GET(): Response {
  return new Response(findablesFile(content));
}
