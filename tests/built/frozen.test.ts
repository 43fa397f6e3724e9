import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newestOf, readFrozen } from '../../src/embed/frozen.ts';
import { chartSlugs } from '../chartSlugs.ts';

const versions = readFrozen();
const { version: release } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
};

describe('a frozen embed', () => {
  test.each(versions)(
    'is there, as it was published: $chart $version',
    ({ chart, version, sha256, oembedSha256 }) => {
      const files = { 'index.html': sha256, 'oembed.json': oembedSha256 };
      // The tests are of a site at the address that it had when these were frozen.
      for (const folder of ['public', 'dist']) {
        for (const [name, published] of Object.entries(files)) {
          const file = `${folder}/embed/${chart}/${version}/${name}`;
          // The versions before 2.4.0 have no answer beside them.
          expect(existsSync(file), `${file} was published, and must stay`).toBe(Boolean(published));
          if (!published) continue;
          const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
          expect(hash, `${file} was published, and must not change`).toBe(published);
        }
      }
    },
  );

  test('is published only where it is listed', () => {
    const folders = readdirSync('dist/embed', { recursive: true, encoding: 'utf8' }).filter(
      (path) => /^[^/]+\/[0-9a-f]{12}$/.test(path.replaceAll('\\', '/')),
    );
    expect(folders.toSorted()).toEqual(
      versions.map(({ chart, version }) => `${chart}/${version}`).toSorted(),
    );
  });

  test.each(chartSlugs)('is there of %s for the release that package.json names', (chart) => {
    const newest = newestOf(chart, versions)?.release;
    expect(newest, `run "npm run freeze" for release ${release}, and commit public/embed`).toBe(
      release,
    );
  });
});
