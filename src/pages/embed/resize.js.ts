import { content } from '../../build/current.ts';
import { bundleScript } from '../../embed/assets.ts';
import { correctedCode } from '../../embed/correctedLater.ts';
import { readFrozen } from '../../embed/frozen.ts';

/** The script at its stable address; see `src/client/resize.ts`. */
export function GET(): Response {
  return new Response(bundleScript('resize', 'iife', correctedCode(readFrozen(), content)));
}
