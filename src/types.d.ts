declare module 'subset-font' {
  /** Returns the font with the characters of `text` and the variation axes given. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      keepAllGlyphs?: boolean;
      targetFormat?: 'truetype' | 'woff2';
      /** The OpenType features to keep; all by default. */
      keepFeatures?: readonly string[];
      /** The place on an axis, or the part of it that is kept. */
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}

declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
