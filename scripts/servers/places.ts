import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeTwins } from '../compressed.ts';
import { readHeaderRules } from '../headers.ts';
import { site as built } from '../output.ts';
import { writeCaddyHeaders, writeNginxHeaders } from '../serverHeaders.ts';
import { ask } from './ask.ts';
import { freePort } from '../freePort.ts';

/** A built site with its twins, in a folder that a server can have as its root. */
export interface Site {
  root: string;
  /** The path of its home page, from the root of the host. */
  base: string;
}

/** A server of a site, on this machine alone. */
export interface Place {
  /** The address of the home page. */
  url: string;
  close: () => Promise<void>;
}

/** A server as Debian has it, configured by what lies in `deploy/`. */
export interface Server {
  name: string;
  /** Its twins, by their names in HTTP, in the order in which it prefers them. */
  sends: readonly ('br' | 'zstd' | 'gzip')[];
  /** What it calls itself: its version. */
  version: () => string;
  /** Starts it on a free port; what it needs and writes is in a new folder, below `work`. */
  start: (site: Site, work: string) => Promise<Place>;
}

const nginx: Server = {
  name: 'nginx',
  sends: ['br', 'gzip'],
  version: () => versionOf('nginx', '-v'),
  start: async (site, work) => {
    const port = await freePort();
    const folder = join(work, `nginx-${port}`);
    mkdirSync(join(folder, 'run'), { recursive: true });
    writeFileSync(join(folder, 'nginx-headers.conf'), writeNginxHeaders(rulesOf(site), site.base));
    const file = join(folder, 'nginx.conf');
    const text = readFileSync('deploy/nginx.conf', 'utf8').replaceAll(
      '/run/nginx',
      `${folder}/run`,
    );
    writeFileSync(
      file,
      change(text, [
        ['root /srv/trip;', `root ${site.root};`],
        ['listen 8080;', `listen 127.0.0.1:${port};`],
        ['error_page 404 /404.html;', `error_page 404 ${site.base}404.html;`],
        ['error_page 403 =404 /404.html;', `error_page 403 =404 ${site.base}404.html;`],
        ['location = /_headers {', `location = ${site.base}_headers {`],
      ]),
    );
    return run('nginx', ['-c', file, '-g', 'daemon off;'], `http://127.0.0.1:${port}${site.base}`);
  },
};

const caddy: Server = {
  name: 'Caddy',
  sends: ['br', 'zstd', 'gzip'],
  version: () => versionOf('caddy', 'version'),
  start: async (site, work) => {
    const port = await freePort();
    const folder = join(work, `caddy-${port}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'Caddyfile-headers'), writeCaddyHeaders(rulesOf(site), site.base));
    const file = join(folder, 'Caddyfile');
    writeFileSync(
      file,
      change(readFileSync('deploy/Caddyfile', 'utf8'), [
        ['\n:8080 {', `\nhttp://127.0.0.1:${port} {\n\tbind 127.0.0.1`],
        ['root * /srv/trip\n', `root * ${site.root}\n`],
        ['rewrite * /404.html', `rewrite * ${site.base}404.html`],
        ['path /_headers ', `path ${site.base}_headers `],
      ]),
    );
    return run(
      'caddy',
      ['run', '--config', file, '--adapter', 'caddyfile'],
      `http://127.0.0.1:${port}${site.base}`,
      { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    );
  },
};

export const servers: readonly Server[] = [nginx, caddy];

/** Throws where this machine lacks one of these programs: which, and how to get it. */
export function requirePrograms(packages: Readonly<Record<string, string>>): void {
  const missing = Object.keys(packages).filter(
    (program) => spawnSync(program, ['--version']).error !== undefined,
  );
  if (missing.length === 0) return;
  const wanted = missing.map((program) => packages[program]).join(' ');
  throw new Error(
    `This machine has no ${missing.join(', ')}. On Debian: apt-get install --no-install-recommends ${wanted}`,
  );
}

/** The packages of Debian that have the servers. */
export const serverPackages = {
  nginx: 'nginx libnginx-mod-http-brotli-static',
  caddy: 'caddy',
};

/** Lays out the built site with its twins in a new folder, where there is place for what servers write too. */
export async function layOutSite(): Promise<{ work: string; site: Site }> {
  if (!existsSync(`${built}/index.html`)) {
    throw new Error(`There is no site in ${built}/. Run "npm run build" first.`);
  }
  const work = mkdtempSync(join(tmpdir(), 'servers-'));
  // The workers of nginx are another user.
  chmodSync(work, 0o755);
  const site: Site = { root: join(work, 'root'), base: '/' };
  cpSync(built, site.root, { recursive: true });
  await writeTwins(site.root);
  return { work, site };
}

const rulesOf = ({ root, base }: Site): ReturnType<typeof readHeaderRules> =>
  readHeaderRules(join(root, base));

/** A configuration with these lines changed; it must have each of them. */
function change(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`deploy/ has no longer "${from.trim()}".`);
    return changed.replace(from, () => to);
  }, text);
}

function versionOf(program: string, flag: string): string {
  const { stdout, stderr } = spawnSync(program, [flag], { encoding: 'utf8' });
  return /\d+(\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? 'of an unknown version';
}

/** Runs a server until it answers; it throws what the server said where it does not within 20 s. */
async function run(
  program: string,
  args: readonly string[],
  url: string,
  environment: Record<string, string> = {},
): Promise<Place> {
  const child = spawn(program, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  for (let tries = 0; child.exitCode === null && tries < 100; tries++) {
    if (await ask(url).then(Boolean, () => false)) {
      const close = (): Promise<void> => {
        child.kill();
        return ended;
      };
      return { url, close };
    }
    await setTimeout(200);
  }
  child.kill();
  throw new Error(`${program} does not answer at ${url}. It said:\n${said}`);
}
