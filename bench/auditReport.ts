import { isBusy } from '../scripts/machine.ts';
import { categories, type Audited } from './audit.ts';
import { drawTable, shift } from './table.ts';

/** Why a point is given away on purpose, by the id of the audit. */
const reasons: Readonly<Record<string, string>> = {
  'is-crawlable':
    'It is kept out of indexes on purpose: an embed for the page that explains it, the page of what is not there since it is no page.',
  'meta-description': 'No index shows it, so nothing would read its description.',
  'http-status-code': 'It is the page of what is not there, opened at its own address.',
};

/** With what it was measured. */
export interface Means {
  /** Such as "2026-11-26". */
  date: string;
  lighthouse: string;
  chromium: string;
  processors: string;
  /** The share of the processors' time, from 0 to 1, that others took just before. */
  busy: number;
}

const seconds = (time: number): string => (time / 1000).toFixed(1);
const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** The document of what Lighthouse found, page by page. */
export function writeAudits(audits: readonly Audited[], means: Means): string {
  const names = Object.values(categories);
  const head = ['page', ...names, 'first word, s', 'LCP, s', 'blocking, ms', 'CLS', 'bytes'];
  const rows = audits.map(({ path, scores, ...measures }) => [
    `\`${path}\``,
    ...Object.values(scores).map(String),
    seconds(measures.firstWord),
    seconds(measures.largestPaint),
    whole(measures.blocking),
    shift(measures.shift),
    whole(measures.bytes),
  ]);
  return `# What Lighthouse finds

\`npm run lighthouse\` opens every page of \`dist/\` (one claim for all, no frozen embeds) with Lighthouse as on a telephone, and writes this page. Each is served over HTTP/2 with brotli from this machine. Times are those that Lighthouse works out for 1.6 Mbit/s, 150 ms and a processor four times slower; [benchmark.md](benchmark.md) has measured ones.

Of ${means.date}, with Lighthouse ${means.lighthouse}, Chromium ${means.chromium}, ${means.processors}, ${Math.round(means.busy * 100)} % of them busy just before${isBusy(means.busy) ? ', **so that times are too long**' : ''}.

${drawTable(head, rows)}

## What is not 100

${listFaults(audits)}
`;
}

/** Each fault once, with the pages that have it and the reason where it is on purpose. */
function listFaults(audits: readonly Audited[]): string {
  const faults = Map.groupBy(
    audits.flatMap(({ path, faults: found }) => found.map((fault) => ({ ...fault, path }))),
    ({ category, id }) => `${category} ${id}`,
  );
  if (faults.size === 0) return 'Every page has 100 in all four.';
  return [...faults.values()]
    .map((all) => {
      const [first] = all;
      if (!first) return '';
      const { category, id, title } = first;
      const paths = all.map(({ path }) => `\`${path}\``).join(', ');
      return `- ${categories[category]}, "${title}" (\`${id}\`): ${paths}. ${reasons[id] ?? 'To be mended.'}`;
    })
    .join('\n');
}
