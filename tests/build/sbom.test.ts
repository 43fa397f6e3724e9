import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { readLock, type Lock } from '../../src/build/lock.ts';
import { writeSbom } from '../../src/build/sbom.ts';

const lock = readLock('.');
const text = writeSbom(lock);
const sbom = JSON.parse(text) as {
  components: { 'bom-ref': string; scope: string; hashes?: object[] }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
};

test('the list is as CycloneDX’s own schema has it, strictly', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(text)).toBeNull();
  expect(await validator.validate(text.replace('"library"', '"lib"'))).not.toBeNull();
});

test('it lists each package of the lock file once, with a hash, and who asks for which', () => {
  const wanted = new Set([...lock.packages.values()].map((each) => `${each.name}@${each.version}`));
  expect(sbom.components.map((each) => each['bom-ref']).toSorted()).toEqual([...wanted].toSorted());
  expect(sbom.components.filter(({ hashes }) => !hashes)).toEqual([]);
  const own = sbom.dependencies.find(({ ref }) => ref.startsWith(`${lock.project.name}@`));
  expect(own?.dependsOn).toHaveLength(Object.keys(lock.project.devDependencies).length);
});

test('it holds apart what is in the site and what only builds it', () => {
  const required = sbom.components.filter(({ scope }) => scope === 'required');
  expect(required.map((each) => each['bom-ref'].replace(/@[^@]*$/, ''))).toEqual(
    expect.arrayContaining(['minisearch', 'world-atlas']),
  );
  expect(required.length).toBeLessThan(10);
});

test('the same packages in another order give the same bytes', () => {
  const turned: Lock = { ...lock, packages: new Map([...lock.packages].toReversed()) };
  expect(writeSbom(turned)).toBe(text);
});

test('it tells nothing of when and where it was made, and no address but that of its schema', () => {
  expect(text).not.toMatch(/timestamp|serialNumber/);
  expect(text).not.toContain(process.cwd());
  expect(text.match(/https?:\/\/[^"]*/g)).toEqual([
    'http://cyclonedx.org/schema/bom-1.6.schema.json',
  ]);
});
