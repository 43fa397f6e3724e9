import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Runs Node with no program on its path, no home and no settings of its own. */
function run(
  parameters: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, { env: { PATH: '', ...environment } });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', (status) => resolve({ status, output }));
  });
}

const script = (text: string): string[] => ['--input-type=module', '-e', text];
const pinned = process.platform === 'linux' && process.arch === 'x64';

test('a browser is found where no program is on the path', async () => {
  const { status, output } = await run(['scripts/browser.ts']);
  expect(status, output).toBe(0);
  expect(output).toMatch(pinned ? /node_modules\/\.cache\/chromium\/[\d.]+\/chromium\n$/ : /\w/);
});

test.runIf(pinned)('the browser of npm starts, unpacked twice at once', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'browsers-'));
  const text = `
    import { chromium } from 'playwright-core';
    import { unpackChromium } from './scripts/browser.ts';
    const options = unpackChromium(${JSON.stringify(cache)});
    const browser = await chromium.launch(options);
    const page = await browser.newPage();
    await page.setContent('<p>Letters</p>');
    const { width } = await page.locator('p').evaluate((each) => {
      each.style.display = 'inline-block';
      return each.getBoundingClientRect();
    });
    console.log(options.executablePath, width > 0);
    await browser.close();
  `;
  const [first, second] = await Promise.all([run(script(text)), run(script(text))]);
  const left = readdirSync(cache);
  rmSync(cache, { recursive: true });
  expect(first.status, first.output).toBe(0);
  expect(first.output).toMatch(/\/chromium true\n$/);
  expect(second).toEqual(first);
  expect(left).toHaveLength(1);
});

test('a browser that is named and is not there is said to be missing', async () => {
  const { status, output } = await run(['scripts/browser.ts'], {
    BROWSER_PATH: '/no/such/browser',
  });
  expect(status).not.toBe(0);
  expect(output).toContain('BROWSER_PATH is "/no/such/browser", and there is no file.');
});
