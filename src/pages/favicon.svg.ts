import { drawIcon } from '../pictures/icon.ts';

/** The icon, as drawn. */
export function GET(): Response {
  return new Response(drawIcon());
}
