import type { z } from 'zod';
import type { Reader } from './reader.ts';
import { type pointShape, tableShape } from './shapes/table.ts';
import { acceptSlugFile, type SlugFile } from './slugFile.ts';

/** The content of a plain table, `content/tables/<slug>.yml`. */
export type TableContent = z.infer<typeof tableShape> & SlugFile;
export type TableRow = TableContent['groups'][number]['rows'][number];
export type TablePoint = z.infer<typeof pointShape>;

/** A place of a table that a mark stands for. */
interface Cited {
  anchor: string;
  cites: string[];
}

/** Reads the tables of the files. */
export function readTables(files: readonly string[], reader: Reader): TableContent[] {
  return files.flatMap((file) => {
    const document = reader.parse(file);
    const table = document && acceptSlugFile(document, tableShape, reader);
    if (!table) reader.unread.files.add(file);
    return table ?? [];
  });
}

/** All rows of a table, in their order. */
export function rowsOf({ groups }: TableContent): TableRow[] {
  return groups.flatMap(({ rows }) => rows);
}

/** What a cell says, one thing or several. */
export function pointsOf(cell: TableRow['cells'][number]): TablePoint[] {
  return typeof cell === 'string' ? [{ text: cell, cites: [] }] : cell;
}

/** The points and rows that name claims, in the order of their marks, each with its place on a page. */
export function citedIn(table: TableContent): Map<TableRow | TablePoint, Cited> {
  const citing = rowsOf(table)
    .flatMap((row) => [...row.cells.flatMap(pointsOf), row])
    .filter(({ cites }) => cites.length > 0);
  return new Map(
    citing.map((each, i) => [each, { anchor: `${table.slug}-${i + 1}`, cites: each.cites }]),
  );
}
