// Finds the engines beside Chromium that the tests drive: an installed Firefox and WebKitGTK.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that a test in WebKit needs. */
export interface WebKit {
  /** WebKitWebDriver, which starts a MiniBrowser and steers it. */
  driver: string;
  miniBrowser: string;
  /** The X server without a screen that both run on. */
  display: string;
}

/**
 * The path of a Firefox: the one that the environment variable FIREFOX_PATH
 * names, or an installed one. Throws with what to do where there is none.
 */
export function requireFirefox(): string {
  const named = namedBy('FIREFOX_PATH');
  const installed = named ?? onPath('firefox-esr', 'firefox') ?? firefoxPlaces.find(existsSync);
  if (installed) return installed;
  throw new Error(
    'No Firefox was found. On Debian run "apt-get install firefox-esr", elsewhere install it from mozilla.org, or set FIREFOX_PATH to its executable.',
  );
}

/**
 * WebKitGTK with its driver, which WEBKIT_DRIVER_PATH may name, and its small
 * browser, beside a display. Throws with what to do where one of them is missing.
 */
export function requireWebKit(): WebKit {
  const driver = namedBy('WEBKIT_DRIVER_PATH') ?? onPath('WebKitWebDriver');
  const miniBrowser = findMiniBrowser();
  const display = onPath('Xvfb');
  if (driver && miniBrowser && display) return { driver, miniBrowser, display };
  const parts = { WebKitWebDriver: driver, MiniBrowser: miniBrowser, Xvfb: display };
  const missing = Object.keys(parts).filter((name) => !parts[name as keyof typeof parts]);
  throw new Error(
    process.platform === 'linux'
      ? `WebKit was not found: there is no ${missing.join(', no ')}. On Debian and Ubuntu run "apt-get install webkit2gtk-driver xvfb", or set WEBKIT_DRIVER_PATH to WebKitWebDriver.`
      : 'WebKit was not found: WebKitGTK, which the tests drive, is for Linux alone. Run the tests in a container of Debian (on Windows, in WSL), with its packages webkit2gtk-driver and xvfb.',
  );
}

/** What an environment variable names; undefined where it names nothing. */
function namedBy(variable: string): string | undefined {
  const named = process.env[variable];
  if (!named || existsSync(named)) return named === '' ? undefined : named;
  throw new Error(`${variable} is "${named}", and there is no file. Correct or unset it.`);
}

/** The first of the programs that is on the path. */
function onPath(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  String.raw`C:\Program Files (x86)\Mozilla Firefox\firefox.exe`,
];

/** MiniBrowser lies beside the library, in a folder for the kind of processor and one for the version. */
function findMiniBrowser(): string | undefined {
  const list = (folder: string): string[] =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .flatMap((folder) => [folder, ...list(folder).filter((each) => each.includes('linux-gnu'))])
    .flatMap(list)
    .filter((folder) => /\/webkit(2?)gtk-\d/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(existsSync);
}
