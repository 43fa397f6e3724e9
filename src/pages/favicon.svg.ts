import { content } from '../build/current.ts';
import { drawIcon } from '../pictures/icon.ts';

/** The icon of a tab, as drawn. */
export async function GET(): Promise<Response> {
  return new Response(await drawIcon(content.ledger.site.name, 'tab'));
}
