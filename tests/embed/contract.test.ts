import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/build/current.ts';
import {
  type Contract,
  contractGained,
  contractLost,
  contractOf,
  type KeptContract,
  readContracts,
  versionFault,
} from '../../src/embed/contract.ts';
import { files } from '../../src/embed/files.ts';

const { version: release } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
};
const now = contractOf(charts, Object.keys(files));
const kept = readContracts();

/** The contract with one more file beside each chart. */
const more: Contract = { ...now, files: [...now.files, 'film.mp4'] };

test('the contract is that of the release that package.json names', () => {
  const newest = kept.at(-1);
  expect(newest?.release, `run "npm run freeze" for release ${release}`).toBe(release);
  const promised = newest?.contract ?? now;
  const why = `raise "version" in package.json, say it in CHANGELOG.md and run "npm run freeze"`;
  expect(contractLost(promised, now), `taken away: ${why}`).toEqual([]);
  expect(contractGained(promised, now), `new: ${why}`).toEqual([]);
});

test('each release says by its version what it changed for those who embed', () => {
  const faults = kept.slice(1).flatMap((each, i) => {
    const before = kept[i];
    return (before && versionFault(before, each)) ?? [];
  });
  expect(faults).toEqual([]);
});

describe('a version', () => {
  const at = (release: string, contract: Contract): KeptContract => ({ release, contract });

  test.each(['2.0.0', '3.1.4'])('%s may take away what 1.9.9 promised', (next) => {
    expect(versionFault(at('1.9.9', more), at(next, now))).toBeUndefined();
  });

  test.each(['1.9.10', '1.10.0'])('%s may not', (next) => {
    const fault = versionFault(at('1.9.9', more), at(next, now));
    expect(fault).toMatch(/takes away .*\(files: film\.mp4\)/);
  });

  test('promises more by its second number, not by its third', () => {
    expect(versionFault(at('1.9.9', now), at('1.10.0', more))).toBeUndefined();
    expect(versionFault(at('1.9.9', now), at('1.9.10', more))).toMatch(/promises more .*film\.mp4/);
  });

  test('may change nothing by any number', () => {
    expect(versionFault(at('1.9.9', now), at('1.9.10', now))).toBeUndefined();
  });
});
