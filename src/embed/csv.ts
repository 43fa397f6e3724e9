import type { Cell, Dataset } from '../charts/dataset.ts';

/** The data set as CSV (RFC 4180), with a head; an empty cell is what was not reported. */
export function toCsv({ columns, rows }: Dataset): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function quote(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
