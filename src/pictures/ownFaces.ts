import type { Faces } from './picture.ts';
import { subsetFace } from './fonts.ts';

/** What a reader's own system has, where a program takes no fonts from a file. */
const systems = {
  display: "Georgia, 'Times New Roman', serif",
  sans: "system-ui, 'Helvetica Neue', Arial, sans-serif",
} as const;

/** The site's faces inside a file that is opened elsewhere: as much of them as the text needs. */
export async function embedFaces(text: string): Promise<Faces> {
  const [display, sans] = await Promise.all([
    subsetFace('display', text),
    subsetFace('sans', text),
  ]);
  return {
    css: rule('Picture Display', '600', display) + rule('Picture Sans', '400 700', sans),
    display: `'Picture Display', ${systems.display}`,
    sans: `'Picture Sans', ${systems.sans}`,
  };
}

function rule(family: string, weight: string, font: Uint8Array): string {
  const data = Buffer.from(font).toString('base64');
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
}
