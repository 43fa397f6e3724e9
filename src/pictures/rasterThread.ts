import type { ResvgRenderOptions } from '@resvg/resvg-js';

/** A drawing, and how it becomes a picture. */
export interface Drawing {
  svg: string;
  options: ResvgRenderOptions;
}

/** What a thread does: gives the drawing as a PNG. Throws where it is no SVG, or there is no rasteriser for this system. */
export default async function draw({ svg, options }: Drawing): Promise<Uint8Array> {
  // Asked for here, so that one that is missing is an error of this drawing and not of the whole process.
  const { Resvg } = await import('@resvg/resvg-js');
  return new Resvg(svg, options).render().asPng();
}
