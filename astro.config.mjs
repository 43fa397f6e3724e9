// @ts-check
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { checkContent } from './src/build/integration.ts';
import { remarkAnchors } from './src/prose/anchors.ts';
import { remarkParagraphs } from './src/prose/paragraphs.ts';
import { remarkTypography } from './src/prose/typography.ts';
import { host } from './src/routes.ts';

/** @param {string} style */
const serif = (style) =>
  `./node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-${style}.woff2`;

export default defineConfig({
  site: host.origin,
  base: host.base,
  trailingSlash: 'always',
  integrations: [checkContent(), mdx(), sitemap()],
  markdown: {
    // Dashes and quotation marks are typed as they should appear.
    processor: unified({
      remarkPlugins: [remarkParagraphs, remarkAnchors, remarkTypography],
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
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          { src: [serif('normal')], weight: '200 900', style: 'normal' },
          { src: [serif('italic')], weight: '200 900', style: 'italic' },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Libre Franklin',
      cssVariable: '--sans',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [
              './node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
            ],
            weight: '100 900',
            style: 'normal',
          },
        ],
      },
    },
  ],
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  build: { inlineStylesheets: 'never' },
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
      ],
    },
  },
  devToolbar: { enabled: false },
  // The bundler does not know the directive by which Astro marks MDX pages; Astro itself does.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
