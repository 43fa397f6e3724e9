import { z } from 'zod';
import type { Content } from '../content/load.ts';
import { toCsv } from '../embed/csv.ts';
import { publishClaims } from './claims.ts';
import type { dataFiles } from './dataset.ts';
import { claimsShape } from './shape.ts';
import { describeTable, tabulateClaims } from './table.ts';

/** Makes each file of the claims. */
export const makers: Readonly<
  Record<(typeof dataFiles)[number]['name'], (content: Content) => string>
> = {
  'claims.json': (content) => write(publishClaims(content)),
  'claims.csv': (content) => toCsv(tabulateClaims(publishClaims(content).claims)),
  'claims.csv-metadata.json': (content) => write(describeTable(content)),
  'claims.schema.json': () => write(z.toJSONSchema(claimsShape)),
};

function write(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
