import { defineConfig } from 'vitest/config';

// What a site has only where it knows its address is tested as well; `npm test` builds it so.
const address = process.env['SITE_URL'] ?? '';
process.env['SITE_URL'] = address === '' ? 'https://example.org/' : address;

/** `unit` needs nothing; `components` are compiled by Astro; `dev` starts the dev server on a copy; `built` reads `dist`; `browser` opens `dist` in a Chromium and compares pictures of it, `engines` opens it in three. */
export default defineConfig({
  test: {
    // What hangs ends at last; a machine may be slow or busy.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 30_000 } },
    // The tests in a browser wait more than they work.
    maxWorkers: 4,
    // Files share their modules: nothing of the site keeps a state.
    isolate: false,
    reporters: ['default', './tests/engines/notRun.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{built,browser,looks,engines,dev,components,wordpress,servers}/**'],
        },
      },
      'tests/components/vitest.config.ts',
      { extends: true, test: { name: 'dev', include: ['tests/dev/**/*.test.ts'] } },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{browser,looks}/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/engines/setup.ts',
        },
      },
    ],
  },
});
