import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `components` are compiled by Astro; `dev` starts the dev server on a copy; `built` reads `dist`; `browser` opens `dist` in a Chromium. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // The tests in a browser wait more than they work.
    maxWorkers: 4,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{built,browser,dev,components}/**'],
        },
      },
      'tests/components/vitest.config.ts',
      { extends: true, test: { name: 'dev', include: ['tests/dev/**/*.test.ts'] } },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
        },
      },
    ],
  },
});
