import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../lib/problem.ts';
import { readProject } from './project.ts';
import { reloadContent } from './reload.ts';

/**
 * Stops a build whose content does not hold together, before anything is
 * written, and lists the exemptions in force; a built page then has relative
 * addresses. In development it says the same problems, and again whenever the
 * content changes.
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
      'astro:build:start': ({ logger }) => {
        const { problems, content } = readProject(root);
        if (problems.length > 0) throw new ContentError(problems);
        const exemptions = content.pages.flatMap((page) => page.exemptions);
        logger.info(`${exemptions.length} figures are exempt from the ledger`);
        for (const { file, line, text, why } of exemptions) {
          logger.info(`  ${file}:${line}: "${text}" (${why})`);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        reloadContent(server, {
          root,
          read: () => readProject(root).problems,
          say: (text) => logger.error(text),
        });
      },
    },
  };
}
