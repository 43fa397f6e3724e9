import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('the last lines of all tests say which of them did not run, and what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const say = (text: string): string => `node -e "console.log('${text}')"`;
  const scripts = {
    ...{ build: say('built'), check: say('checked'), lint: say('clean') },
    'test:all': say('Not run: 3 tests in Netscape. Install it.'),
    'test:html': say('valid'),
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }));
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('scripts/test.ts')], {
    ...{ cwd: folder, encoding: 'utf8' },
  });
  rmSync(folder, { recursive: true });
  expect(status, stdout).toBe(0);
  expect(stdout).toMatch(/^all +\d+$/m);
  expect(stderr).toBe('Not run: 3 tests in Netscape. Install it.\n');
});
