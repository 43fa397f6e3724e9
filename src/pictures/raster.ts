import { Resvg } from '@resvg/resvg-js';
import { families, fontFiles } from './fonts.ts';

let fonts: Promise<string[]> | undefined;

/** The SVG as a PNG `width` pixels wide, set in the site's own faces alone. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= fontFiles();
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: await fonts,
      defaultFontFamily: families.sans,
    },
  });
  return new Uint8Array(image.render().asPng());
}
