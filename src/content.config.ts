import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * The prose, for Astro to render. Its heads, like the ledger, are read and
 * checked by `prose/frontmatter.ts`, which tells all faults at once, with lines.
 */
export const collections = {
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }) }),
};
