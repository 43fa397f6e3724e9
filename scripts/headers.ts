import { existsSync, readFileSync } from 'node:fs';

/** What a file may be kept for where no rule says it: a browser asks each time whether it changed. */
export const otherwise = 'public, max-age=0, must-revalidate';

export interface HeaderRule {
  /**
   * A path from the site's own root. A star stands for any text, an empty one
   * too; `:name` for the whole of what is between two slashes.
   */
  path: string;
  headers: [name: string, value: string][];
}

/** The rules of a built site's `_headers` file, which static hosts read; none where there is none. */
export function readHeaderRules(folder: string): HeaderRule[] {
  const file = `${folder}/_headers`;
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

/**
 * A path on a line of its own, and below it, indented, its headers. What only
 * some hosts read is refused: whole addresses, and a `!` that takes a header away.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([^:\s]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (name && value && rule) rule.headers.push([name, value.trim()]);
    else if (line.trim() && !line.startsWith('#')) {
      throw new Error(
        `_headers has the line "${line}". Write a path, or an indented header below.`,
      );
    }
  }
  return rules;
}

/**
 * The headers of a path, from the site's own root, as Netlify and Cloudflare
 * Pages give them: of every rule that fits it, values of one header joined.
 */
export function headersOf(path: string, rules: readonly HeaderRule[]): HeaderRule['headers'] {
  const sent = new Map<string, [name: string, value: string]>();
  for (const rule of rules.filter((each) => patternOf(each.path).test(path))) {
    for (const [name, value] of rule.headers) {
      const before = sent.get(name.toLowerCase());
      sent.set(name.toLowerCase(), before ? [before[0], `${before[1]}, ${value}`] : [name, value]);
    }
  }
  return [...sent.values()];
}

/** What a rule's path fits, as a regular expression that nginx and Caddy read too. */
export function patternOf(path: string): RegExp {
  const pattern = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[a-z]\w*/gi, '[^/]+');
  return new RegExp(`^${pattern}$`);
}
