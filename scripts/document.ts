import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Puts a text in its place in a Markdown file: between `<!-- name -->` and `<!-- end of name -->`. */
export async function putInto(file: string, name: string, text: string): Promise<void> {
  const before = readFileSync(file, 'utf8');
  const place = new RegExp(`<!-- ${name} -->.*<!-- end of ${name} -->`, 's');
  if (!place.test(before)) {
    throw new Error(`${file} has no place for it: <!-- ${name} --><!-- end of ${name} -->.`);
  }
  const after = before.replace(
    place,
    () => `<!-- ${name} -->\n\n${text}\n\n<!-- end of ${name} -->`,
  );
  writeFileSync(file, await format(after, { ...(await resolveConfig(file)), filepath: file }));
}

/** A table of Markdown; the columns named after `|` hold numbers. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const marks = head.map((name) => (name.startsWith('|') ? '---:' : '---'));
  return [line(head.map((name) => name.replace(/^\|/, ''))), line(marks), ...rows.map(line)].join(
    '\n',
  );
}
