import { existsSync, readFileSync } from 'node:fs';

export interface HeaderRule {
  /** A path from the site's own root; a star at its end stands for any rest. */
  path: string;
  headers: [name: string, value: string][];
}

/** The rules of a built site's `_headers` file, which static hosts read; none where there is none. */
export function readHeaderRules(folder: string): HeaderRule[] {
  const file = `${folder}/_headers`;
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

/** A path on a line of its own, and below it, indented, its headers. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([^:\s]+):\s*(.+)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (name && value) rules.at(-1)?.headers.push([name, value.trim()]);
    else if (line.trim() && !line.startsWith('#')) {
      throw new Error(
        `_headers has the line "${line}". Write a path, or an indented header below.`,
      );
    }
  }
  return rules;
}

/** The headers of a path, from the site's own root; of every rule that fits it. */
export function headersOf(path: string, rules: readonly HeaderRule[]): HeaderRule['headers'] {
  return rules
    .filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    )
    .flatMap(({ headers }) => headers);
}
