// Builds the site beside the last good one, and puts it in its place only when all went well.
import { existsSync } from 'node:fs';
import { ContentError } from '../src/lib/problem.ts';
import { forgetUnused } from '../src/pictures/kept.ts';
import { openOutput, OutputError, site } from './output.ts';
import { listWeights } from './weights.ts';

/** What the environment of the build has wrong. */
class SettingError extends Error {}

try {
  requirePlainPath();
  await announceAddress();
  const output = openOutput();
  try {
    await requireContent();
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { build } = await import('astro');
    await build({ outDir: output.folder });
    output.publish();
  } finally {
    output.close();
  }
  forgetUnused();
  console.log(`\n${listWeights(site)}`);
} catch (error) {
  const worded = [SettingError, ContentError, OutputError].some((kind) => error instanceof kind);
  const full = /ENOSPC|No space left/i.test(String(error));
  if (full) console.error('The disk is full. Free some space on it, and build again.');
  else console.error(worded ? (error as Error).message : error);
  const kept = existsSync(site) ? ` ${site}/ is as the last good build left it.` : '';
  console.error(`The build failed.${kept}`);
  // What Astro has started would keep the process alive after a failure.
  process.exit(1);
}

/** Refuses to begin where the tools would take a part of the path for something else. */
function requirePlainPath(): void {
  const [odd] = /[%#?*"]/.exec(process.cwd()) ?? [];
  if (!odd) return;
  throw new SettingError(
    `This folder's path, "${process.cwd()}", has "${odd}" in it, which the build tools do not read as a letter. Move the project to a path without it.`,
  );
}

async function announceAddress(): Promise<void> {
  const { host } = await import('../src/routes.ts').catch((error: unknown) => {
    throw new SettingError((error as Error).message);
  });
  if (host.isKnown) return;
  console.log(
    `SITE_URL is not set: pages have no canonical address and no card for shared links, and what must have a whole address begins with ${host.origin}.`,
  );
}

/** Checks the content alone first: it takes a second, and says nothing but what is wrong, or what is exempt. */
async function requireContent(): Promise<void> {
  const { requireProject } = await import('../src/build/project.ts');
  const { content } = requireProject(process.cwd());
  const exemptions = content.pages.flatMap((page) => page.exemptions);
  console.log(`${exemptions.length} figures are exempt from the ledger.`);
  for (const { file, line, text, why } of exemptions) {
    console.log(`  ${file}:${line}: "${text}" (${why})`);
  }
}
