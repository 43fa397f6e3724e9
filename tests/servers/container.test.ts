import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { requirePrograms } from '../../scripts/servers/places.ts';

const execute = promisify(execFile);

describe('a container (buildah, chroot)', () => {
  const work = join(inject('work'), 'container');
  let server: ChildProcess;
  let image = '';
  let config: { User: string; Healthcheck: { Test: [kind: string, ...command: string[]] } };

  beforeAll(async () => {
    requirePrograms({
      ...{ buildah: 'buildah', mmdebstrap: 'mmdebstrap', curl: 'curl' },
      ...{ unshare: 'util-linux', nsenter: 'util-linux', ip: 'iproute2' },
    });
    if (process.getuid?.() !== 0) throw new Error('Be root: a base of Debian is laid out.');
    mkdirSync(work);
    server = spawn('bash', ['tests/servers/container.sh', work, inject('sites').root.root]);
    let [told, said] = ['', ''];
    server.stdout?.on('data', (chunk: Buffer) => (told += chunk.toString()));
    server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    while (!(await isHealthy())) {
      if (server.exitCode !== null) throw new Error(`The container ended. It said:\n${said}`);
      await setTimeout(500);
      // One line, and only when all has been built.
      image = told.trim();
    }
  });
  // Its mounts are its own, and end with it.
  afterAll(() => server.kill('SIGKILL'));

  /** Runs a command on the network of the container; what it prints. */
  async function runBeside(...command: string[]): Promise<string> {
    const args = [`--net=/proc/${server.pid}/ns/net`, `--mount=/proc/${server.pid}/ns/mnt`, '--'];
    return (await execute('nsenter', [...args, ...command])).stdout;
  }

  /** Runs a command in the container, as its user. */
  function runWithin(...command: string[]): Promise<string> {
    return runBeside('chroot', `--userspec=${config.User}`, '--groups=', image, ...command);
  }

  /** What the image's own health check says. */
  async function isHealthy(): Promise<boolean> {
    if (image === '') return false;
    const { Docker } = JSON.parse(readFileSync(join(work, 'image.json'), 'utf8')) as {
      Docker: { config: typeof config };
    };
    ({ config } = Docker);
    const [, ...command] = config.Healthcheck.Test;
    return runWithin(...command).then(
      () => true,
      () => false,
    );
  }

  const ask = (path: string, ...options: string[]): Promise<string> =>
    runBeside('curl', '-si', ...options, `http://127.0.0.1:8080${path}`);

  test('runs as a user who is not root and has no rights of root', () => {
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
    expect(/^Uid:\t(\d+)/m.exec(status)?.[1]).toBe(config.User.split(':')[0]);
    expect(config.User).not.toMatch(/^(0|root)?(:|$)/);
    expect(status).toMatch(/^CapEff:\t0+$/m);
  });

  test('needs no place to write but /run/nginx', async () => {
    for (const folder of ['/srv/trip', '/etc/trip', '/tmp', '/var/log/nginx']) {
      await expect(runWithin('touch', `${folder}/x`), folder).rejects.toThrow(/Read-only|denied/);
    }
    await runWithin('touch', '/run/nginx/x');
  });

  test('sends a page and a chart in brotli with their headers, and our page for what is not there', async () => {
    const page = await ask('/', '-H', 'Accept-Encoding: br', '-o', '/dev/null', '-D', '-');
    expect(page).toMatch(/^HTTP\/1.1 200 /);
    expect(page).toMatch(/^Content-Encoding: br\r$/m);
    expect(page).toMatch(/^Content-Security-Policy: frame-ancestors 'none'\r$/m);
    const chart = await ask('/embed/arms/');
    expect(chart).toMatch(/^HTTP\/1.1 200 /);
    expect(chart).toMatch(/^Cross-Origin-Resource-Policy: cross-origin\r$/m);
    expect(chart).toContain(readFileSync('dist/embed/arms/index.html', 'utf8'));
    const missing = await ask('/nothing/');
    expect(missing).toMatch(/^HTTP\/1.1 404 /);
    expect(missing).toContain(readFileSync('dist/404.html', 'utf8'));
  });

  test('ends when it is asked to, and is no longer healthy then', async () => {
    expect(await isHealthy()).toBe(true);
    const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
    // Holds the network and the mounts after the server.
    const held = spawn('nsenter', [
      ...[`--net=/proc/${server.pid}/ns/net`, `--mount=/proc/${server.pid}/ns/mnt`],
      ...['chroot', image, 'sleep', '60'],
    ]);
    await setTimeout(200);
    server.kill('SIGQUIT');
    expect(await ended).toBe(0);
    await expect(
      execute('nsenter', [
        ...[`--net=/proc/${held.pid}/ns/net`, `--mount=/proc/${held.pid}/ns/mnt`, 'chroot', image],
        ...config.Healthcheck.Test.slice(1),
      ]),
    ).rejects.toThrow();
    held.kill();
  });
});
