import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { size, useBrowser, withPage } from './browser.ts';

useBrowser();

test('a failed test leaves a screenshot, the HTML and the console, and says where', async () => {
  const failing = withPage('404.html', size(320), async (page) => {
    await page.evaluate(() => console.log('a word from the page'));
    throw new Error('This is wrong.');
  });
  const error = await failing.catch((reason: unknown) => reason as Error);
  const [, folder = ''] = /^This is wrong\.\nWhat the browser showed is in (.+)$/.exec(
    error.message,
  ) ?? [''];
  expect(folder).toContain('a-failed-test-leaves');
  expect(readFileSync(join(folder, 'console.txt'), 'utf8')).toBe('log: a word from the page\n');
  expect(readFileSync(join(folder, 'page-1.html'), 'utf8')).toContain('There is no page here');
  expect(existsSync(join(folder, 'page-1.png'))).toBe(true);
  rmSync(folder, { recursive: true });
});
