import { defineConfig } from 'vitest/config';

/** A real WordPress: for a release, by `npm run test:wordpress`, and no part of `npm test`. */
export default defineConfig({
  test: {
    name: 'wordpress',
    root: process.cwd(),
    include: ['tests/wordpress/**/*.test.ts'],
    globalSetup: 'tests/browser/setup.ts',
    // The style sheets go into what a release would freeze.
    css: true,
    testTimeout: 1_200_000,
    hookTimeout: 300_000,
  },
});
