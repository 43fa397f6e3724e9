import { readdirSync } from 'node:fs';

/** The charts of the site, by the names of their content files. */
export const chartSlugs = readdirSync('content/charts')
  .filter((file) => file.endsWith('.yml') && !file.startsWith('.'))
  .map((file) => file.slice(0, -'.yml'.length))
  .toSorted();
