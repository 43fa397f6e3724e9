import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

/** A drawing and how it becomes a picture. */
export interface Raster {
  svg: string;
  options: ResvgRenderOptions;
}

/** What a thread of the rasteriser does: draws, and writes the PNG. */
export default function draw({ svg, options }: Raster): Uint8Array {
  return new Uint8Array(new Resvg(svg, options).render().asPng());
}
