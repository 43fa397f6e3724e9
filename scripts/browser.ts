// Finds or unpacks the browser that the tests drive. Run by itself, it prints the browser's path.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';

/**
 * How to launch the browser of the tests. That is the one that the environment
 * variable BROWSER_PATH names; on Linux with an x64 processor the Chromium that
 * npm has installed, with its own libraries and fonts, so that pictures are the
 * same on every machine; elsewhere Playwright's own, or an installed Chrome or
 * Edge. Throws with what to do where there is none.
 */
export function requireBrowser(): LaunchOptions {
  const named = process.env['BROWSER_PATH'];
  if (named) {
    if (existsSync(named)) return { executablePath: named, args };
    throw new Error(`BROWSER_PATH is "${named}", and there is no file. Correct or unset it.`);
  }
  if (isPinned) return unpackChromium(cache);
  const installed = [chromium.executablePath(), ...places].find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args };
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one, or run "npx playwright-core install chromium", or set BROWSER_PATH to its executable, and run the tests again.',
  );
}

/** Whether that is the Chromium of npm, in which alone pictures can be compared. */
export const isPinned =
  !process.env['BROWSER_PATH'] && process.platform === 'linux' && process.arch === 'x64';

const cache = resolve('node_modules/.cache/chromium');

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  // A frame of another site has a process of its own, as on every desktop.
  '--site-per-process',
  // Letters are where the fonts say, on every screen.
  '--font-render-hinting=none',
];

/** Where systems without a pinned Chromium keep a Chrome or an Edge. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

/**
 * The Chromium of `@sparticuz/chromium`, unpacked once for each version. It is
 * unpacked beside its place and then moved there, so that two test runs at
 * once, or one that was killed, leave a whole one.
 */
export function unpackChromium(cache: string): LaunchOptions {
  const { resolve: find } = createRequire(import.meta.url);
  const entry = find('@sparticuz/chromium');
  const manifest = readFileSync(join(entry, '../../package.json'), 'utf8');
  const folder = join(cache, (JSON.parse(manifest) as { version: string }).version);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, 'unpacking-'));
    const script = `await (await import(${JSON.stringify(entry)})).default.executablePath()`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      // It unpacks into the temporary folder, and with its libraries only on a host that lacks them.
      env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    if (status !== 0) {
      rmSync(fresh, { recursive: true });
      throw new Error(`The Chromium of @sparticuz/chromium could not be unpacked:\n${stderr}`);
    }
    try {
      renameSync(fresh, folder);
    } catch (error) {
      // Another run was faster.
      rmSync(fresh, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  // Only its own fonts, wherever the project was moved to; written once, for others may be reading it.
  const fonts = join(folder, 'fonts.conf');
  const settings = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
  if (!existsSync(fonts) || readFileSync(fonts, 'utf8') !== settings) {
    writeFileSync(`${fonts}.${process.pid}`, settings);
    renameSync(`${fonts}.${process.pid}`, fonts);
  }
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean);
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: fonts },
  };
}

if (import.meta.main) console.log(requireBrowser().executablePath);
