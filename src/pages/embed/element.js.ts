import { bundleScript } from '../../embed/assets.ts';

/** The script at its stable address; see `src/client/element.ts`. */
export function GET(): Response {
  return new Response(bundleScript('element', 'esm'));
}
