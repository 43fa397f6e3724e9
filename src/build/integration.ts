import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readFrozen } from '../embed/frozen.ts';
import { readdress } from '../embed/frozenAddress.ts';
import { Memory } from '../ledger/memory.ts';
import { readProject } from './project.ts';
import { reloadContent } from './reload.ts';
import { spread } from './spread.ts';

/**
 * Gives a built page relative addresses, and a frozen embed the site's. In development
 * says what is wrong with the content, and again whenever that changes;
 * `scripts/build.ts` checks it for a build.
 */
export function checkContent(): AstroIntegration {
  let root = '';
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ config, command, addMiddleware }) => {
        root = fileURLToPath(config.root);
        // The server of development knows no index files.
        const entrypoint = new URL('./relativeMiddleware.ts', import.meta.url);
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
          // Pictures are drawn on threads of their own while pages are made.
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
