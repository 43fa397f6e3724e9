import { readFileSync, readdirSync } from 'node:fs';
import { parseHTML } from 'linkedom';

export interface BuiltPage {
  /** The file, relative to the built folder: "trip/index.html". */
  file: string;
  /** The address from the site's own root: "trip/". */
  path: string;
  source: string;
  document: Document;
}

/** The pages of each folder that has been read: no test changes them. */
const known = new Map<string, readonly BuiltPage[]>();

/** Every HTML file of a built site, as it was when it was first read. */
export function readPages(folder = 'dist'): readonly BuiltPage[] {
  const pages = known.get(folder) ?? parsePages(folder);
  known.set(folder, pages);
  return pages;
}

function parsePages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => {
      const source = readFileSync(`${folder}/${file}`, 'utf8');
      const { document } = parseHTML(source);
      return { file, path: file.replace(/index\.html$/, ''), source, document };
    });
}
