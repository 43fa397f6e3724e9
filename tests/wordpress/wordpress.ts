import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../scripts/freePort.ts';

/** How a part of a post is put in: pasted in the block editor, in the classic block, or as custom HTML. */
export type Form = 'block' | 'classic' | 'html';

/** A post to publish. */
export interface Post {
  /** An author may not use unfiltered HTML, an administrator may. */
  role: 'administrator' | 'author';
  parts: { form: Form; text: string }[];
}

export interface WordPress {
  /** Such as "6.8.12". */
  version: string;
  /** The addresses of the posts, by their names. */
  addresses: Record<string, string>;
  close: () => Promise<void>;
}

/**
 * Sets up a WordPress on this machine alone, and publishes the posts in it. It
 * fetches `site`, the address that the built site has, from where it is served.
 */
export async function startWordPress(
  posts: Record<string, Post>,
  site: { address: string; served: string },
): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const socket = join(folder, 'socket');
  const started: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    for (const child of started) {
      if (!child.pid || child.exitCode !== null) continue;
      const ended = new Promise((resolve) => child.on('exit', resolve));
      // PHP's server has children of its own, which would outlive it.
      process.kill(-child.pid);
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    execFileSync('bash', ['tests/wordpress/setUp.sh', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      PHP_CLI_SERVER_WORKERS: '8',
      WORDPRESS_SOCKET: socket,
      WORDPRESS_URL: url,
      SITE_ADDRESS: site.address,
      SITE_SERVED: site.served,
    };
    const start = (command: string, args: string[]): void => {
      started.push(spawn(command, args, { env, stdio: 'ignore', detached: true }));
    };
    const data = [`--datadir=${join(folder, 'data')}`, `--socket=${socket}`];
    const user = `--user=${execFileSync('id', ['-un'], { encoding: 'utf8' }).trim()}`;
    start('mariadbd', ['--no-defaults', '--skip-networking', ...data, user]);
    const root = join(folder, 'root/usr/share/wordpress');
    await until(() => spawnSync('test', ['-S', socket]).status === 0, 'MariaDB');
    start('php', ['-S', `127.0.0.1:${port}`, '-t', root]);
    // Not to wait for it here would keep the served site from answering.
    const { version, addresses } = JSON.parse(
      await run('php', ['tests/wordpress/publish.php', root], JSON.stringify(posts), env),
    ) as WordPress;
    return { version, addresses, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What the command writes, given the text; throws with its words where it fails. */
function run(
  command: string,
  args: string[],
  text: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const child = spawn(command, args, { env });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  child.stdin.end(text);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} failed: ${output}${errors}`));
    });
  });
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 300) throw new Error(`${what} did not start within 30 s.`);
    await wait(100);
  }
}
