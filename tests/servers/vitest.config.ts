import { defineConfig } from 'vitest/config';

/** The servers of Debian with the built site: for a release, by `npm run test:servers`, and no part of `npm test`. */
export default defineConfig({
  test: {
    name: 'servers',
    root: process.cwd(),
    include: ['tests/servers/**/*.test.ts'],
    globalSetup: 'tests/servers/setup.ts',
    // One test asks for every file.
    testTimeout: 300_000,
    // A container is built from nothing.
    hookTimeout: 900_000,
    // Each needs the whole machine.
    fileParallelism: false,
  },
});
