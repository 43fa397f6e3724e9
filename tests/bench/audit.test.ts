import { describe, expect, test } from 'vitest';
import { readResult, type Result } from '../../bench/audit.ts';
import { writeAudits } from '../../bench/auditReport.ts';

const means = {
  ...{ date: '2026-11-26', lighthouse: '13', chromium: '153', processors: '2 × some' },
  busy: 0.02,
};
const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];
const values = [...times, 'cumulative-layout-shift', 'total-byte-weight'];

/** A result in which the audits named are failed, and their category has 58. */
function resultWith(failed: readonly string[]): Result {
  const audits = Object.fromEntries(
    [...values, 'is-crawlable', 'link-text'].map((id) => [
      id,
      { score: failed.includes(id) ? 0 : 1, title: `Title of ${id}`, numericValue: 1234 },
    ]),
  );
  const refs = ['is-crawlable', 'link-text'].map((id) => ({ id, weight: 1 }));
  const of = (ids: typeof refs) => ({
    score: ids.some(({ id }) => failed.includes(id)) ? 0.58 : 1,
    auditRefs: ids,
  });
  return {
    lighthouseVersion: '13',
    categories: {
      performance: of([]),
      accessibility: of([]),
      'best-practices': of([]),
      seo: of(refs),
    },
    audits,
  };
}

describe('what Lighthouse finds', () => {
  test('is told as a row of scores and measures for each page', () => {
    const text = writeAudits([readResult('/trip/', resultWith([]))], means);
    expect(text).toContain('| `/trip/` | 100 | 100 | 100 | 100 | 1.2 | 1.2 | 1,234 |');
    expect(text).toContain('Every page has 100 in all four.');
    expect(text).toContain('2 % of them busy');
  });

  test('names each failed audit once, with its pages, and with the reason where there is one', () => {
    const audits = [
      readResult('/embed/a/', resultWith(['is-crawlable'])),
      readResult('/embed/b/', resultWith(['is-crawlable', 'link-text'])),
    ];
    const faults = writeAudits(audits, means).split('## What is not 100')[1] ?? '';
    expect(faults.match(/^- /gm)).toHaveLength(2);
    expect(faults).toMatch(/`is-crawlable`\): `\/embed\/a\/`, `\/embed\/b\/`\. It is kept out/);
    expect(faults).toMatch(/`link-text`\): `\/embed\/b\/`\. To be mended/);
  });

  test('is refused where a measure is missing', () => {
    const result = resultWith([]);
    delete result.audits['total-blocking-time'];
    expect(() => readResult('/a/', result)).toThrow('gave no "total-blocking-time" for /a/');
  });
});
