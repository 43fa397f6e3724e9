import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project in a new folder of that name, with content and output of its own. */
export function copyProject(name = 'project'): string {
  const root = join(realpathSync(mkdtempSync(join(tmpdir(), 'copy-'))), name);
  mkdirSync(root);
  const parts = [
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'LICENSE',
    'tsconfig.json',
    'src',
    'content',
    'public',
    'scripts',
  ];
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  // The caches of the tools, whose names begin with a full stop, are each copy's own.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }
  return root;
}

export interface Ended {
  /** The exit code; null where it was killed. */
  status: number | null;
  /** All that it said, on both streams. */
  output: string;
}

/** Runs the build script in the folder; kills it once it says `lastWords`. */
export function build(
  root: string,
  environment: Record<string, string> = {},
  lastWords?: string,
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: root,
      env: { ...process.env, ...environment },
    });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
      if (lastWords && output.includes(lastWords)) child.kill('SIGKILL');
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', (status) => done({ status, output }));
  });
}
