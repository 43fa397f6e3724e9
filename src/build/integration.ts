import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError, formatProblems } from '../lib/problem.ts';
import { readProject } from './project.ts';

/**
 * Stops a build whose content does not hold together, before anything is
 * written, and lists the exemptions in force. In development it says the same
 * and starts again when the content changes.
 */
export function checkContent(): AstroIntegration {
  let root = '';
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ config, addWatchFile }) => {
        root = fileURLToPath(config.root);
        addWatchFile(new URL('content/', config.root));
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
      'astro:server:setup': ({ logger }) => {
        const { problems } = readProject(root);
        if (problems.length > 0) logger.error(formatProblems(problems));
      },
    },
  };
}
