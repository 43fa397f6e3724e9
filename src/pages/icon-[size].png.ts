import type { APIContext } from 'astro';
import { drawIcon } from '../pictures/icon.ts';
import { rasterise } from '../pictures/raster.ts';

export function getStaticPaths() {
  return [180, 192, 512].map((size) => ({ params: { size: String(size) }, props: { size } }));
}

/** The icon at the sizes that home screens ask for. */
export async function GET({ props }: APIContext<{ size: number }>): Promise<Response> {
  return new Response(await rasterise(drawIcon(), props.size));
}
