import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readFrozen } from '../embed/frozen.ts';
import { readdress } from '../embed/frozenAddress.ts';
import { Memory } from '../ledger/memory.ts';
import { readProject } from './project.ts';
import { reloadContent } from './reload.ts';
import { spread } from './spread.ts';

/**
 * What Astro does for this site beside making its pages. In a build: pages get the
 * styles that they use and relative addresses, pictures are spread among pages, and
 * frozen embeds are told where the site is. In development: what is wrong with the content is said, and again whenever
 * that changes; `scripts/build.ts` checks it for a build.
 */
export function explainer(): AstroIntegration {
  let root = '';
  return {
    name: 'explainer',
    hooks: {
      'astro:config:setup': ({ config, command, addMiddleware }) => {
        root = fileURLToPath(config.root);
        // The server of development knows no index files.
        const entrypoint = new URL('./buildMiddleware.ts', import.meta.url);
        if (command === 'build') addMiddleware({ entrypoint, order: 'post' });
      },
      'astro:server:setup': ({ server, logger }) => {
        const memory = new Memory();
        reloadContent(server, {
          root,
          read: () => readProject(root, memory).problems,
          say: (text) => logger.error(text),
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          // Pictures are drawn on threads of their own while pages are made. Here every address ends with a slash.
          getStaticPaths: async () =>
            spread(await standard.getStaticPaths(), ({ pathname }) => /\.png\/?$/.test(pathname)),
        }));
      },
      'astro:build:done': ({ dir }) => {
        for (const version of readFrozen()) readdress(fileURLToPath(dir), version);
      },
    },
  };
}
