import { chromium, type Browser } from 'playwright-core';
import { join } from 'node:path';
import { requireBrowser } from '../scripts/browser.ts';
import { work } from './build.ts';
import type { Certificate } from './certificate.ts';
import { installPhoneFaces } from './phoneFaces.ts';

/**
 * Starts the browser of the tests so that it finds the bench's hosts and trusts
 * their certificate. Frames share a process with the page around them, as on a
 * telephone with little memory: the slowed processor is that of one process. It has
 * the faces of a common telephone, which stand in until a page's own have come.
 */
export async function startBrowser(
  { fingerprint }: Certificate,
  more: readonly string[] = [],
): Promise<Browser> {
  const { args = [], env, ...options } = requireBrowser();
  const settings = env?.['FONTCONFIG_FILE'];
  const faces = settings && (await installPhoneFaces(join(work, 'faces'), settings));
  return chromium.launch({
    ...options,
    ...(env && { env: { ...env, ...(faces && { FONTCONFIG_FILE: faces }) } }),
    args: [
      ...args.filter((arg) => arg !== '--site-per-process'),
      '--disable-site-isolation-trials',
      // Without a graphics card WebGL is drawn by the processor.
      '--enable-unsafe-swiftshader',
      '--host-resolver-rules=MAP *.bench.test 127.0.0.1',
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      ...more,
    ],
  });
}
