import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../ledger/files.ts';
import type { Problem } from '../lib/problem.ts';

/** Addresses at the top of the site that are not those of pages of the content. */
export const takenByPages: readonly string[] = [
  '404',
  'accessibility',
  'cards',
  'claims',
  'data',
  'embed',
  'search',
];

/** What the site has under `/embed/` beside the charts: faces, and the page for editors. */
const takenUnderEmbed = ['fonts', 'index'];

/** Charts and pages that would be where the site, or a file that is served as it is, already stands. */
export function findTakenAddresses(root: string): Problem[] {
  const served = namesIn(root, 'public').filter((name) => name !== 'embed');
  const beside = namesIn(root, 'public/embed');
  // What lies in the folder of a chart are its frozen versions, known by their names alone.
  const versions = beside.flatMap((name) => namesIn(root, `public/embed/${name}`));
  const files = beside.filter((name) => namesIn(root, `public/embed/${name}`).length === 0);
  return [
    ...findClashes(root, 'charts', '.yml', 'embed/', [...takenUnderEmbed, ...files, ...versions]),
    ...findClashes(root, 'pages', '.mdx', '', served),
  ];
}

function findClashes(
  root: string,
  folder: string,
  ending: string,
  under: string,
  taken: readonly string[],
): Problem[] {
  // Whoever reads the folder says why it cannot be read.
  const files = listFiles(root, `content/${folder}`, ending, []);
  return files.flatMap((file) => {
    const slug = file.slice(`content/${folder}/`.length, -ending.length);
    if (!taken.includes(slug)) return [];
    const what = `would be at /${under}${slug}/, where something else of the site is.`;
    return [{ file, what, fix: 'Give it another name, and wherever it is named.' }];
  });
}

/** The names of what is in a folder; none where it is no folder. */
function namesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  try {
    return existsSync(path) ? readdirSync(path) : [];
  } catch {
    return [];
  }
}
