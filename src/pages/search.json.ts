import { content } from '../build/current.ts';
import { listFindables } from '../data/search.ts';

/** What the search of the site looks through. */
export function GET(): Response {
  return Response.json(listFindables(content));
}
