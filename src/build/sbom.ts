import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import { licenceOf, shipped } from './licences.ts';
import { resolveFrom, type Lock, type LockedPackage } from './lock.ts';

const licences = new Contrib.License.Factories.LicenseFactory((text) => {
  if (!/^[\w.+() -]+$/.test(text)) throw new RangeError(`"${text}" is no expression of SPDX`);
});

/**
 * What the site is made of, as CycloneDX 1.6: the packages of the lock file, for
 * all systems, and what each asks for. Those of which something is in the site
 * are required; those that build and test it are excluded. It has no time, no
 * serial number and no address of a registry, so one lock file gives one text.
 */
export function writeSbom(lock: Lock): string {
  const { name, version } = lock.project;
  const site = new Models.Component(Enums.ComponentType.Application, name, {
    bomRef: `${name}@${version}`,
    version,
    purl: purlOf({ name, version }),
    licenses: new Models.LicenseRepository([new Models.LicenseExpression('MIT AND CC-BY-4.0')]),
  });
  const components = new Map<string, Models.Component>();
  for (const each of lock.packages.values()) {
    const ref = refOf(each);
    if (!components.has(ref)) components.set(ref, describe(each));
  }
  // A package may lie at several places, and get others at each.
  for (const each of lock.packages.values()) {
    const asked = { ...each.dependencies, ...each.optionalDependencies };
    depend(components.get(refOf(each)), each.path, Object.keys(asked));
  }
  depend(site, '', Object.keys(lock.project.devDependencies));

  function depend(from: Models.Component | undefined, path: string, names: string[]): void {
    for (const asked of names) {
      const found = resolveFrom(path, asked, lock);
      const to = found && components.get(refOf(found));
      if (to) from?.dependencies.add(to.bomRef);
    }
  }
  const bom = new Models.Bom({
    metadata: new Models.Metadata({
      component: site,
      lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.Build]),
    }),
    components: new Models.ComponentRepository(components.values()),
  });
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const text = new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 1 });
  return `${text}\n`;
}

function describe(each: LockedPackage): Models.Component {
  const { group, name } = splitName(each.name);
  const inSite = shipped.some((part) => part.name === each.name);
  return new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: refOf(each),
    ...(group === undefined ? {} : { group }),
    version: each.version,
    purl: purlOf(each),
    scope: inSite ? Enums.ComponentScope.Required : Enums.ComponentScope.Excluded,
    hashes: new Models.HashDictionary(hashesOf(each)),
    licenses: new Models.LicenseRepository([licences.makeFromString(licenceOf(each))]),
  });
}

function refOf({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

function purlOf({ name: full, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  const { group, name } = splitName(full);
  return new PackageURL('npm', group, name, version).toString();
}

function splitName(full: string): { group: string | undefined; name: string } {
  const [, group, name = full] = /^(@[^/]+)\/(.+)$/.exec(full) ?? [];
  return { group, name };
}

/** The hash of a package's archive, in hex as CycloneDX has it. */
function hashesOf({ integrity = '' }: LockedPackage): [Enums.HashAlgorithm, string][] {
  const [, hash] = /^sha512-(\S+)/.exec(integrity) ?? [];
  if (!hash) return [];
  return [[Enums.HashAlgorithm['SHA-512'], Buffer.from(hash, 'base64').toString('hex')]];
}
