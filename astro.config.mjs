// @ts-check
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { cutFaces } from './src/build/faces.ts';
import { explainer } from './src/build/integration.ts';
import { remarkAnchors } from './src/prose/anchors.ts';
import { nameReader } from './src/ledger/load.ts';
import { remarkGlossary } from './src/prose/glossary.ts';
import { remarkMarks } from './src/prose/marks.ts';
import { remarkParagraphs } from './src/prose/paragraphs.ts';
import { host } from './src/routes.ts';

const faces = await cutFaces();
const readNames = nameReader(process.cwd());

export default defineConfig({
  site: host.origin,
  base: host.base,
  trailingSlash: 'always',
  integrations: [explainer(), mdx(), ...(host.isKnown ? [sitemap()] : [])],
  markdown: {
    // Dashes and quotation marks are typed as they should appear.
    processor: unified({
      remarkPlugins: [remarkParagraphs, remarkAnchors, remarkMarks, [remarkGlossary, readNames]],
      smartypants: false,
    }),
    // There is no code to colour, and its inline styles would break the content policy.
    syntaxHighlight: false,
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--serif',
      fallbacks: ['Text Stand-in', 'Text Stand-in Android', 'serif'],
      optimizedFallbacks: false,
      options: {
        variants: [
          { src: [faces.serif], weight: '400 700', style: 'normal' },
          { src: [faces.italic], weight: '400 700', style: 'italic' },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4 Display',
      cssVariable: '--display',
      fallbacks: ['Display Stand-in', 'Display Stand-in Android', 'serif'],
      optimizedFallbacks: false,
      options: { variants: [{ src: [faces.display], weight: 600, style: 'normal' }] },
    },
    {
      provider: fontProviders.local(),
      name: 'Public Sans',
      cssVariable: '--sans',
      fallbacks: ['Sans Stand-in', 'Sans Stand-in Android', 'sans-serif'],
      optimizedFallbacks: false,
      options: { variants: [{ src: [faces.sans], weight: '400 700', style: 'normal' }] },
    },
  ],
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  // A page is painted from its first bytes: it waits for no file, not even for its faces.
  // While pictures are drawn on other threads, other pages are made.
  build: { inlineStylesheets: 'always', concurrency: 32 },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        // The search asks for its index, and its form leads to its page.
        "connect-src 'self'",
        "form-action 'self'",
        // No script makes markup or another script of a text.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  // The bundler does not know the directive by which Astro marks MDX pages; Astro itself does.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
