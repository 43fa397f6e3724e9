// Builds the site beside the last good one, and puts it in its place only when all went well.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { host } from '../src/routes.ts';

const next = '.build/next';
const last = '.build/last';
const site = 'dist';

rmSync('.build', { recursive: true, force: true });
if (!process.env['SITE_URL']) {
  console.log(`SITE_URL is not set: canonical addresses will begin with ${host.origin}.`);
}
const astro = fileURLToPath(new URL('../bin/astro.mjs', import.meta.resolve('astro')));
const { status, error } = spawnSync(process.execPath, [astro, 'build', '--outDir', next], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) {
  const kept = existsSync(site) ? ` ${site}/ is as the last good build left it.` : '';
  console.error(`The build failed${error ? `: ${error.message}` : ''}.${kept}`);
  process.exit(1);
}
if (existsSync(site)) renameSync(site, last);
try {
  renameSync(next, site);
} catch (reason) {
  if (existsSync(last)) renameSync(last, site);
  throw reason;
}
rmSync('.build', { recursive: true, force: true });

console.log('\nPage weights, HTML alone, brotli:');
for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted()) {
  if (!file.endsWith('.html')) continue;
  const bytes = brotliCompressSync(readFileSync(`${site}/${file}`)).length;
  console.log(`  ${String(bytes).padStart(7)}  ${file}`);
}
