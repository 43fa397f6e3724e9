import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/build/current.ts';
import { readRecords } from './csv.ts';

interface Description {
  'dc:license': { '@id': string };
  asOf: string;
  corrections: unknown[];
  alternativeText: string;
  tableSchema: { columns: { name: string }[] };
  rows: Record<string, string | number | boolean | null>[];
}

describe.each(charts)('the files of $slug', ({ slug: chart, dataset }) => {
  const file = (name: string): Buffer => readFileSync(`dist/embed/${chart}/${name}`);
  /** The width and height that a PNG's head gives. */
  const sizeOf = (name: string): [number, number] => [
    file(name).readUInt32BE(16),
    file(name).readUInt32BE(20),
  ];
  const description = JSON.parse(file('data.json').toString()) as Description;
  const [head = [], ...records] = readRecords(file('data.csv').toString());

  test('has pictures of the sizes that they are named for', () => {
    const [width, height] = sizeOf('chart.png');
    const [doubled, tall] = sizeOf('chart@2x.png');
    expect(doubled).toBe(width * 2);
    // Rounded up to a whole line in both.
    expect(Math.abs(tall - height * 2)).toBeLessThanOrEqual(1);
    expect(sizeOf('share.png')).toEqual([1200, 630]);
    expect(sizeOf('square.png')[0]).toBe(sizeOf('square.png')[1]);
  });

  test('has a drawing with live text, a title, a description, and no other file', () => {
    const svg = file('chart.svg').toString();
    const [, labels] = /aria-labelledby="([^"]+)"/.exec(svg) ?? [];
    for (const id of labels?.split(' ') ?? [''])
      expect(new RegExp(`id="${id}">[^<]+<`).test(svg)).toBe(true);
    expect(svg.match(/<text[ >]/g)?.length).toBeGreaterThan(5);
    // The faces are letters by chance, and may spell anything.
    const bare = svg.replaceAll(/url\(data:font[^)]*\)/g, '');
    const wrong = /(?:href|src)="(?!#)|url\((?!#)|@import|var\(|<script|NaN|undefined/g;
    expect(bare.match(wrong)).toBeNull();
  });

  test('has a row for each of its data, and a cell for each column', () => {
    expect(records).toHaveLength(dataset.rows.length);
    for (const record of records) expect(record).toHaveLength(head.length);
  });

  test('has the same in JSON as in CSV, each value with its source and certainty', () => {
    expect(description.tableSchema.columns.map(({ name }) => name)).toEqual(head);
    const cells = description.rows.map((row) => head.map((name) => String(row[name] ?? '')));
    expect(cells).toEqual(records);
    for (const { entry, certainty, says } of description.rows) {
      expect(entry && certainty && says).toBeTruthy();
    }
  });

  test('says under which licence, as of when, and what was corrected', () => {
    expect(description['dc:license']['@id']).toMatch(/^https:\/\/creativecommons\.org\//);
    expect(description.asOf).toMatch(/^2024-01-/);
    expect(description.corrections).toBeInstanceOf(Array);
    expect(description.alternativeText.length).toBeGreaterThan(40);
  });

  test('has a pack with the chart, its pictures and its data, the same as beside it', () => {
    const pack = unzipSync(new Uint8Array(file('pack.zip')));
    expect(Object.keys(pack)).toEqual(
      expect.arrayContaining(['index.html', 'README.txt', 'OFL.txt']),
    );
    for (const [name, bytes] of Object.entries(pack)) {
      if (['index.html', 'README.txt', 'OFL.txt'].includes(name)) continue;
      expect(Buffer.from(bytes).equals(file(name)), name).toBe(true);
    }
  });

  test('has in its pack the licence of every face that is within its drawing, and whose they are', () => {
    const pack = unzipSync(new Uint8Array(file('pack.zip')));
    const licence = strFromU8(pack['OFL.txt'] ?? new Uint8Array());
    expect(licence.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
    expect(licence).toMatch(/Adobe.*Reserved Font Name/);
    expect(licence).toMatch(/Copyright 2015 The Public Sans Project Authors/);
  });
});
