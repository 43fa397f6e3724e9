import { content } from '../../build/current.ts';
import { bundleScript } from '../../embed/assets.ts';
import { correctedCode } from '../../embed/correctedLater.ts';
import { readFrozen } from '../../embed/frozen.ts';

/** The script at its stable address; see `src/client/element.ts`. */
export function GET(): Response {
  return new Response(bundleScript('element', 'esm', correctedCode(readFrozen(), content)));
}
