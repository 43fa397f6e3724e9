import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `dev` starts the dev server on a copy; `built` reads `dist`; `browser` opens `dist` in a Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built/**', 'tests/browser/**', 'tests/dev/**'],
          // The first to draw the map reads the base map, a few megabytes.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'dev', include: ['tests/dev/**/*.test.ts'] } },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 300_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // A loaded machine can lose a key or a pointer event on its way to the browser.
          retry: 2,
        },
      },
    ],
  },
});
