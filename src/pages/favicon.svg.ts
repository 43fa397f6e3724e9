import { drawIcon } from '../cards/icon.ts';

/** The icon, as drawn. */
export function GET(): Response {
  return new Response(drawIcon());
}
