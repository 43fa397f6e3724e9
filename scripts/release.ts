// Makes the archive of a release: the built site as a zip, and SHA256SUMS, by which who gets it can
// tell that it is whole. Run it after a build.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { archive } from './archive.ts';
import { site } from './output.ts';

const folder = 'release';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
if (existsSync(`${site}/index.html`)) {
  const made = archive(site, `${name}-${version}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(`${folder}/${made.name}`, made.bytes);
  writeFileSync(`${folder}/SHA256SUMS`, made.checksum);
  console.log(`${folder}/${made.name}, ${made.bytes.length} bytes\n${made.checksum}`);
} else {
  console.error(`There is no site in ${site}/. Run "npm run build" first.`);
  process.exitCode = 1;
}
