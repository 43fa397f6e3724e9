import type { Ledger } from '../ledger/schema.ts';
import type { Problem } from '../lib/problem.ts';
import type { ProsePage } from '../prose/page.ts';

/** A part of the site that shows what stands in a file of the content. */
interface Part {
  name: string;
  /** Where its words stand. */
  file: string;
  /** Whether there is anything to show. */
  has: (ledger: Ledger, pages: readonly ProsePage[]) => boolean;
}

const parts: readonly Part[] = [
  { name: 'People', file: 'content/people.yml', has: ({ people }) => people.length > 0 },
  { name: 'Terms', file: 'content/terms.yml', has: ({ terms }) => terms.length > 0 },
  { name: 'Timeline', file: 'content/events.yml', has: ({ events }) => events.length > 0 },
  { name: 'Corrections', file: 'content/corrections.yml', has: () => true },
  {
    name: 'Exemptions',
    file: 'content/pages',
    has: (_, pages) => pages.some(({ exemptions }) => exemptions.length > 0),
  },
];

/** What the content has and no page shows, and the ledger's own page, to which every citation leads. */
export function findMissingParts(pages: readonly ProsePage[], ledger: Ledger): Problem[] {
  const shown = new Set(pages.flatMap((page) => page.parts.map((part) => part.name)));
  const sources = pages.find(({ slug }) => slug === 'sources');
  const missing = parts
    .filter(({ name, has }) => has(ledger, pages) && !shown.has(name))
    .map(({ name, file }) => ({
      file,
      what: `is shown on no page.`,
      fix: `Put <${name} /> on one.`,
    }));
  if (sources?.parts.some(({ name }) => name === 'Sources')) return missing;
  const what = 'is missing, or does not show <Sources />.';
  const fix = 'Every citation leads there: put it back.';
  return [...missing, { file: 'content/pages/sources.mdx', what, fix }];
}
