import { describe, expect, test } from 'vitest';
import { requireProject } from '../../src/build/project.ts';
import { publishClaims } from '../../src/data/claims.ts';
import { describeDataset } from '../../src/data/dataset.ts';
import { makers } from '../../src/data/files.ts';
import { describeForReaders } from '../../src/data/llms.ts';
import { claimsShape } from '../../src/data/shape.ts';
import { describeTable } from '../../src/data/table.ts';
import { readRecords } from '../built/csv.ts';
import { lighthouse } from '../checks/article.ts';

const { content } = requireProject(lighthouse);
const published = publishClaims(content);
const claimOf = (id: string) => published.claims.find((claim) => claim.id === id);
const records = readRecords(makers['claims.csv'](content));

describe('the claims as data', () => {
  test('are all there, in the shape that is documented', () => {
    expect(claimsShape.safeParse(published).error).toBeUndefined();
    expect(published.claims.map(({ id }) => id)).toEqual([...content.entries.keys()]);
  });

  test('have figures in parts and in words, with their qualifiers', () => {
    expect(claimOf('p02-oil')?.amounts[1]).toEqual({
      ...{ value: 20_000, unit: 'pounds', qualifier: 'about', word: null, of: 'lamp oil' },
      in_words: 'about 20,000 pounds',
    });
  });

  test('say who says so, what differs, where it is from and where it is used', () => {
    expect(claimOf('x02-lens')).toMatchObject({
      ...{ kind: 'record', paragraph: null, topic: 'The grants as printed', says: 'The Gazette' },
      ...{ certainty: 'differs', about: ['p02-lens'], differs: ['p02-lens'] },
      ...{ sources: ['https://gazette.example/grants'] },
      pages: ['https://example.org/grants/'],
      address: 'https://example.org/claims/x02-lens/',
    });
  });
});

describe('the table', () => {
  const [head = [], ...rows] = records;
  const cell = (id: string, name: string): string | undefined =>
    rows.find((row) => row[0] === id)?.[head.indexOf(name)];

  test('has a row for each claim and a column for each field', () => {
    expect(rows.map(([id]) => id)).toEqual(published.claims.map(({ id }) => id));
    expect(head).toEqual(Object.keys(published.claims[0] ?? {}));
  });

  test('puts several values into a cell, as its description says', () => {
    expect(cell('p02-oil', 'amounts')).toBe('more than $400,000; about 20,000 pounds');
    expect(cell('p01-places', 'about')).toBe('x01-visby x01-turku x01-parnu');
    const { tableSchema } = describeTable(content) as {
      tableSchema: { columns: { name: string; separator?: string }[] };
    };
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(head);
    const separators = tableSchema.columns.filter(({ separator }) => separator !== undefined);
    expect(separators.map(({ name }) => name)).toEqual(
      Object.entries(published.claims[0] ?? {})
        .filter(([, value]) => Array.isArray(value))
        .map(([name]) => name),
    );
  });
});

test('the schema describes every field, and lets no other in', () => {
  const schema = JSON.parse(makers['claims.schema.json'](content)) as {
    properties: {
      claims: {
        items: {
          properties: Record<string, { description?: string }>;
          additionalProperties: boolean;
        };
      };
    };
  };
  const { properties, additionalProperties } = schema.properties.claims.items;
  expect(Object.keys(properties)).toEqual(Object.keys(published.claims[0] ?? {}));
  expect(Object.values(properties).every(({ description }) => description)).toBe(true);
  expect(additionalProperties).toBe(false);
});

test('search engines are told of the data with its licence and its files', () => {
  expect(describeDataset(content)).toMatchObject({
    '@type': 'Dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: [
      { contentUrl: 'https://example.org/claims.json' },
      { contentUrl: 'https://example.org/claims.csv' },
    ],
  });
});

test('programs that read text are told of every page and every file', () => {
  const text = describeForReaders(content);
  expect(text).toMatch(/^# The Lamp Round\n\n> An explainer/);
  for (const { front } of content.pages) expect(text).toContain(`[${front.title}](`);
  expect(text).toContain('(https://example.org/claims.csv)');
});
