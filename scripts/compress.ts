// Writes compressed twins beside the files of the built site, for servers that send those (nginx,
// Caddy); static hosts compress by themselves. The next build begins without them.
import { existsSync } from 'node:fs';
import { writeTwins } from './compressed.ts';
import { site } from './output.ts';

if (existsSync(`${site}/index.html`)) {
  console.log(`${await writeTwins(site)} compressed twins lie in ${site}/.`);
} else {
  console.error(`There is no site in ${site}/. Run "npm run build" first.`);
  process.exitCode = 1;
}
