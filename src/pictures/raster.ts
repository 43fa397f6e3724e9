import { Resvg } from '@resvg/resvg-js';
import { families, fontFiles } from './fonts.ts';

/** The SVG as a PNG `width` pixels wide, set in the site's own faces alone. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: await fontFiles(),
      defaultFontFamily: families.sans.replaceAll("'", ''),
    },
  });
  return new Uint8Array(image.render().asPng());
}
