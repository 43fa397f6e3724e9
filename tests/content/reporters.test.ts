import { describe, expect, test } from 'vitest';
import { placeOfReport, reportersOf } from '../../src/content/reporters.ts';
import type { Source } from '../../src/ledger/schema.ts';

const own = (publisher: string) => ({ publisher, kind: 'report' }) as Source;
const after = (kind: 'copy' | 'retold', agency: string, publisher: string) =>
  ({ publisher, kind, agency }) as Source;

describe('reportersOf(documents)', () => {
  test('names two at most, each once, and how many more', () => {
    const of = (...names: string[]): Source[] => names.map(own);
    expect(reportersOf([])).toBe('No source found');
    expect(reportersOf(of('A', 'A'))).toBe('A');
    expect(reportersOf(of('A', 'B'))).toBe('A and B');
    expect(reportersOf(of('A', 'B', 'C', 'D'))).toBe('A, B and 2 more');
    expect(reportersOf(of('A', 'B', 'C'), 1)).toBe('A and 2 more');
  });

  test('names the agency first where another has its report', () => {
    expect(reportersOf([after('copy', 'Baltic Wire', 'The Gazette'), own('The Log')])).toBe(
      'Baltic Wire (reprinted by The Gazette) and The Log',
    );
    expect(reportersOf([after('retold', 'Baltic Wire', 'The Gazette')])).toBe(
      'Baltic Wire (retold by The Gazette)',
    );
  });

  test('counts an agency once, with all who reprinted it', () => {
    const documents = ['The Gazette', 'The Log'].map((each) => after('copy', 'Baltic Wire', each));
    expect(reportersOf([...documents, own('A')], 1)).toBe(
      'Baltic Wire (reprinted by The Gazette and The Log) and 1 more',
    );
  });
});

test('placeOfReport() says whose report stands where', () => {
  expect(placeOfReport(after('copy', 'Baltic Wire', 'The Gazette'))).toBe(
    'Baltic Wire in The Gazette',
  );
  expect(placeOfReport(own('The Log'))).toBe('The Log');
});
