// Makes the frozen embeds of a release: keeps every chart as it is now under public/embed and lists
// it there, with what the release promises, to be committed. Run it when "version" in package.json
// was raised, and only then.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import type * as current from '../src/build/current.ts';
import { contractOf, contractsFile, readContracts } from '../src/embed/contract.ts';
import type * as twins from '../src/embed/files.ts';
import { manifest, newestOf, readFrozen } from '../src/embed/frozen.ts';
import type * as heights from '../src/embed/frameHeight.ts';
import type * as oembed from '../src/embed/oembed.ts';
import type * as published from '../src/embed/published.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const { version: release } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
};
// Style sheets are read as text, which Node by itself cannot do.
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null },
});
try {
  const load = async <T>(path: string): Promise<T> => (await vite.ssrLoadModule(path)) as T;
  const { content, charts } = await load<typeof current>('/src/build/current.ts');
  const { footOfCurrent, frozenEmbed } = await load<typeof published>('/src/embed/published.ts');
  const { oembedOf } = await load<typeof oembed>('/src/embed/oembed.ts');
  const { heightCss, heightPieces } = await load<typeof heights>('/src/embed/frameHeight.ts');
  const versions = readFrozen();
  for (const chart of charts) {
    if (newestOf(chart.slug, versions)?.release === release) {
      console.log(`${chart.slug} has a frozen embed of release ${release} already.`);
      continue;
    }
    const { version, document } = frozenEmbed(chart, content);
    const answer = JSON.stringify(oembedOf(chart, content, version));
    const folder = `public/embed/${chart.slug}/${version}`;
    const foot = footOfCurrent(chart, content);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/index.html`, document);
    writeFileSync(`${folder}/oembed.json`, answer);
    versions.push({
      chart: chart.slug,
      version,
      release,
      date: new Date().toISOString().slice(0, 10),
      sha256: sha256(document),
      oembedSha256: sha256(answer),
      height: heightCss(heightPieces(chart, foot)),
    });
    console.log(`kept ${folder}`);
  }
  writeFileSync(manifest, `${JSON.stringify(versions, null, 2)}\n`);

  const { files } = await load<typeof twins>('/src/embed/files.ts');
  const contracts = readContracts();
  if (contracts.at(-1)?.release === release) {
    console.log(`The contract of release ${release} is kept already.`);
  } else {
    contracts.push({ release, contract: contractOf(charts, Object.keys(files)) });
    writeFileSync(contractsFile, `${JSON.stringify(contracts, null, 2)}\n`);
    console.log(`kept the contract in ${contractsFile}`);
  }
} finally {
  await vite.close();
}
