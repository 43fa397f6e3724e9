import { renderAsync } from '@resvg/resvg-js';
import { keep } from './kept.ts';
import { families, fontFiles, loadFonts } from './fonts.ts';

/** The SVG as a PNG `width` pixels wide, set in the site's own faces alone. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = Object.values(await loadFonts());
  return keep(['png', svg, String(width), families.sans, ...fonts], async () => {
    // On a thread of its own, so that pages are made meanwhile.
    const image = await renderAsync(svg, {
      fitTo: { mode: 'width', value: width },
      font: {
        loadSystemFonts: false,
        fontFiles: await fontFiles(),
        defaultFontFamily: families.sans.replaceAll("'", ''),
      },
    });
    return image.asPng();
  });
}
