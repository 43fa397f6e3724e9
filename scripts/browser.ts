import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Where systems keep a Chromium or Chrome. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/**
 * The path of a Chromium: the one in the environment variable BROWSER_PATH, one
 * that the system has, or Playwright's own. Where there is none, it installs
 * one, by Playwright or, as root on Debian and the like, by apt. Throws with
 * what to do where that fails too.
 */
export function requireBrowser(): string {
  const named = process.env['BROWSER_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`BROWSER_PATH is "${named}", and there is no file. Correct or unset it.`);
  }
  return findBrowser() ?? installBrowser();
}

function findBrowser(): string | undefined {
  return [...places, chromium.executablePath()].find((path) => path !== '' && starts(path));
}

/** Whether the file is there and is a browser; some systems keep a stub in its place. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function installBrowser(): string {
  const playwright = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core')));
  const steps: [command: string, ...args: string[]][] = [
    [process.execPath, playwright, 'install', 'chromium'],
  ];
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    steps.unshift(['apt-get', 'update'], ['apt-get', 'install', '-y', 'chromium']);
  }
  for (const [command, ...args] of steps) {
    console.log(`No Chromium was found; running: ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: 'inherit' });
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error(
    'No Chromium was found, and none could be installed. Install Chromium or Chrome, or set BROWSER_PATH to its executable, and run the tests again.',
  );
}
