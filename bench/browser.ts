import { chromium, type Browser } from 'playwright-core';
import { requireBrowser } from '../scripts/browser.ts';
import type { Certificate } from './certificate.ts';

/**
 * Starts the browser of the tests so that it finds the bench's hosts and trusts
 * their certificate. Frames share a process with the page around them, as on a
 * telephone with little memory: the slowed processor is that of one process.
 */
export function startBrowser({ fingerprint }: Certificate): Promise<Browser> {
  const { args = [], ...options } = requireBrowser();
  return chromium.launch({
    ...options,
    args: [
      ...args.filter((arg) => arg !== '--site-per-process'),
      '--disable-site-isolation-trials',
      // Without a graphics card WebGL is drawn by the processor.
      '--enable-unsafe-swiftshader',
      '--host-resolver-rules=MAP *.bench.test 127.0.0.1',
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
    ],
  });
}
