import { getViteConfig } from 'astro/config';

/** Components are compiled by Astro, and rendered alone. */
export default getViteConfig({
  test: { name: 'components', include: ['tests/components/**/*.test.ts'], root: process.cwd() },
});
