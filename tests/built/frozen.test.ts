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
    ({ chart, version, sha256 }) => {
      for (const folder of ['public', 'dist']) {
        const file = `${folder}/embed/${chart}/${version}/index.html`;
        expect(existsSync(file), `${file} was published, and must stay`).toBe(true);
        const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
        expect(hash, `${file} was published, and must not change`).toBe(sha256);
      }
      expect(sha256.startsWith(version)).toBe(true);
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
