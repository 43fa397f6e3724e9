import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/content/load.ts';
import { correctedCode, correctedLater } from '../../src/embed/correctedLater.ts';
import type { Frozen } from '../../src/embed/frozen.ts';

const versionOf = (chart: string, version: string, date: string): Frozen => ({
  ...{ chart, version, date },
  ...{ release: '1.0.0', sha256: '', height: '1px' },
});
const correction = (id: string, date: string, chart?: string) => ({
  ...{ id, date, chart, page: 'sum', claims: [], change: `It said ${id}.` },
});
const content = {
  ledger: {
    corrections: [
      correction('last', '2026-11-28', 'small'),
      correction('first', '2026-11-26', 'small'),
      correction('of-a-page', '2026-11-29'),
      correction('of-another', '2026-11-29', 'large'),
    ],
  },
  pages: [{ slug: 'log', parts: [{ name: 'Corrections' }], front: {} }],
} as unknown as Content;
const versions = [
  versionOf('small', 'aaaaaaaaaaaa', '2026-11-25'),
  versionOf('small', 'bbbbbbbbbbbb', '2026-11-26'),
  versionOf('small', 'cccccccccccc', '2026-11-28'),
];

describe('a frozen version', () => {
  test('was corrected later where its own chart was, on a day after its own', () => {
    const found = correctedLater(versions, content).map(({ version, corrections }) => [
      version,
      corrections.map(({ id }) => id),
    ]);
    expect(found).toEqual([
      ['aaaaaaaaaaaa', ['first', 'last']],
      ['bbbbbbbbbbbb', ['last']],
    ]);
  });

  test('is known to scripts with the day of its last correction, and the log from where they lie', () => {
    const { corrected, log } = correctedCode(versions, content);
    expect(JSON.parse(corrected.replaceAll('\u00a0', ' '))).toEqual({
      'small/aaaaaaaaaaaa': '28 November 2026',
      'small/bbbbbbbbbbbb': '28 November 2026',
    });
    expect(JSON.parse(log)).toBe('../log/index.html#correction-log');
  });
});
