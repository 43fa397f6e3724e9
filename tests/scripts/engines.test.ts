import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What is said of an engine where no program is on the path and the environment has only this. */
function find(engine: 'requireFirefox' | 'requireWebKit', environment = {}): string {
  const script = `
    import { ${engine} } from './scripts/engines.ts';
    try { console.log(${engine}()); } catch ({ message }) { console.log(message); }
  `;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { PATH: '', ...environment },
  });
  return stdout;
}

test.runIf(process.platform === 'linux')(
  'where an engine is missing, its package of Debian is named',
  () => {
    expect(find('requireFirefox')).toContain('"apt-get install firefox-esr"');
    expect(find('requireWebKit')).toMatch(/no WebKitWebDriver.*, no Xvfb.*webkit2gtk-driver xvfb/);
  },
);

test('an engine is taken from where the environment says, and a wrong place is said to be wrong', () => {
  expect(find('requireFirefox', { FIREFOX_PATH: process.execPath })).toBe(`${process.execPath}\n`);
  expect(find('requireFirefox', { FIREFOX_PATH: '/no/fox' })).toContain(
    'FIREFOX_PATH is "/no/fox", and there is no file.',
  );
  expect(find('requireWebKit', { WEBKIT_DRIVER_PATH: '/no/kit' })).toContain(
    'WEBKIT_DRIVER_PATH is "/no/kit", and there is no file.',
  );
});
