import type { Cell, Dataset } from '../charts/dataset.ts';

/** Signs by which a spreadsheet takes a text for a formula, plain and full-width. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * The data set as CSV (RFC 4180), with a head; an empty cell is what was not
 * reported. A text that a spreadsheet would run as a formula gets an apostrophe
 * before it (OWASP, CSV injection); numbers stay numbers.
 */
export function toCsv({ columns, rows }: Dataset): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function quote(cell: Cell): string {
  const text = typeof cell === 'string' ? disarm(cell) : cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function disarm(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
