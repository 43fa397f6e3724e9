import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { makePack } from '../../src/embed/zip.ts';

test('a pack gives back what was put into it, text and bytes', () => {
  const files = unzipSync(
    makePack([
      ['a.txt', 'naïve – ×'],
      ['b.bin', Uint8Array.of(0, 255, 7)],
    ]),
  );
  expect(Object.keys(files)).toEqual(['a.txt', 'b.bin']);
  expect(strFromU8(files['a.txt'] ?? new Uint8Array())).toBe('naïve – ×');
  expect([...(files['b.bin'] ?? [])]).toEqual([0, 255, 7]);
});

/** The pack of one small file, made by a process of that time zone, as base64. */
function makeIn(zone: string): string {
  const script = `
    import { makePack } from './src/embed/zip.ts';
    console.log(Buffer.from(makePack([['a.txt', 'text']])).toString('base64'));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  expect(stderr).toBe('');
  return stdout;
}

test('the same files make the same pack, byte for byte, in every time zone', () => {
  const zones = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Pacific/Pago_Pago'];
  expect(new Set(zones.map(makeIn)).size).toBe(1);
});

test('the same files make the same pack, byte for byte, at every time', () => {
  const make = (): Uint8Array => makePack([['a.txt', 'text']]);
  const first = make();
  vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z') });
  expect(make()).toEqual(first);
  vi.useRealTimers();
});
