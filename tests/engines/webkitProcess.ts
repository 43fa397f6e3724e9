import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebKit } from '../../scripts/engines.ts';
import { freePort } from '../../scripts/freePort.ts';

/** A driver that listens on its own display, and the address of it. */
export interface Driver {
  url: string;
  close: () => void;
}

/** Larger than any window that a test asks for. */
export const screen = { width: 1600, height: 1300 };

/** Starts an X server without a screen, and WebKitWebDriver on it. */
export async function startDriver({ driver, display }: WebKit): Promise<Driver> {
  const settings = writeSettings();
  const server = spawn(
    display,
    ['-displayfd', '3', '-screen', '0', `${screen.width}x${screen.height}x24`],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await firstWord(server);
  const port = await freePort();
  const process = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...environment, DISPLAY: `:${number}`, XDG_CONFIG_HOME: settings },
  });
  const close = (): void => {
    process.kill();
    server.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/status`).catch((error: unknown) => {
    close();
    throw error;
  });
  return { url, close };
}

/** It draws without a graphics card. */
const environment = {
  ...process.env,
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
};

/** Settings of GTK: no motion, and a tool bar that does not keep the window from being narrow. */
function writeSettings(): string {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
    writeFileSync(
      join(folder, version, 'gtk.css'),
      'window * { min-width: 0; min-height: 0; margin: 0; padding: 0; border: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }',
    );
  }
  return folder;
}

/** The number of the display, which the X server writes once it is there. */
function firstWord(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('error', reject);
    server.once('exit', (status) => reject(new Error(`The X server ended with ${status}.`)));
  });
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const there = await fetch(url).catch(() => undefined);
    if (there?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}.`);
}
