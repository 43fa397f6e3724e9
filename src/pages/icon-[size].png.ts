import type { APIContext } from 'astro';
import { content } from '../build/current.ts';
import { drawIcon } from '../pictures/icon.ts';
import { rasterise } from '../pictures/raster.ts';

export function getStaticPaths() {
  return [180, 192, 512].map((size) => ({ params: { size: String(size) }, props: { size } }));
}

/** The icon at the sizes that home screens ask for. */
export async function GET({ props }: APIContext<{ size: number }>): Promise<Response> {
  const icon = await drawIcon(content.ledger.site.name, 'screen');
  return new Response(await rasterise(icon, props.size));
}
