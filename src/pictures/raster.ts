import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import { keep } from './kept.ts';
import { families, fontFiles, loadFonts } from './fonts.ts';
import type { Drawing } from './rasterThread.ts';

/** Pictures are drawn on threads of their own while pages are made, which keep a processor. */
const threads = new Tinypool({
  // By its place in the project, for this module is bundled.
  filename: resolve('src/pictures/rasterThread.ts'),
  minThreads: 0,
  maxThreads: Math.max(1, availableParallelism() - 1),
  // A thread that waits for its next picture must let go of the last one's pixels.
  useAtomics: false,
});

/** The SVG as a PNG `width` pixels wide, set in the site's own faces alone. Throws where it is no SVG. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = Object.values(await loadFonts());
  return keep(['png', svg, String(width), families.sans, ...fonts], async () => {
    const drawing: Drawing = {
      svg,
      options: {
        fitTo: { mode: 'width', value: width },
        font: {
          loadSystemFonts: false,
          fontFiles: await fontFiles(),
          defaultFontFamily: families.sans.replaceAll("'", ''),
        },
      },
    };
    return threads.run(drawing) as Promise<Uint8Array>;
  });
}
