import type { Content } from '../content/load.ts';
import { subsetFace } from '../pictures/fonts.ts';
import { contentHash } from './contentHash.ts';

/** The site's two faces as embeds have them: at an address beside theirs, and asked for once they are painted. */
export interface EmbedFonts {
  /** Each font by its name in `/embed/fonts/`, which changes with its content. */
  files: { name: string; bytes: Uint8Array<ArrayBuffer> }[];
  /** The rules that bring them into the document of an embed. */
  css: string;
}

/** What any text may have, whatever the charts say today: a change of words then seldom changes a font. */
const common =
  Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') +
  '\u00a0\u2060–—‘’“”•·…£€';

const faces = [
  { face: 'display', family: 'Embed Display', weight: '600' },
  { face: 'sans', family: 'Embed Sans', weight: '400 700' },
] as const;

const loaded = new WeakMap<Content, Promise<EmbedFonts>>();

/** The fonts with every character that the charts of the content have. */
export function embedFonts(content: Content): Promise<EmbedFonts> {
  const before = loaded.get(content);
  if (before) return before;
  const { charts, site } = content.ledger;
  const made = makeFonts(common + JSON.stringify([charts, site]));
  loaded.set(content, made);
  return made;
}

async function makeFonts(characters: string): Promise<EmbedFonts> {
  const made = await Promise.all(
    faces.map(async ({ face, family, weight }) => {
      const bytes = new Uint8Array(await subsetFace(face, characters));
      const name = `${face}-${contentHash(bytes)}.woff2`;
      const css = `@font-face{font-family:${family};font-weight:${weight};font-display:swap;src:url(../fonts/${name})}`;
      return { name, bytes, css };
    }),
  );
  return { files: made, css: made.map(({ css }) => css).join('') };
}
