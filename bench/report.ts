import { isBusy } from '../scripts/machine.ts';
import { layouts, type Layout } from './cases.ts';
import { stepsThrough } from './moves.ts';
import { profiles, type Profile } from './profiles.ts';
import type { Results } from './results.ts';
import type { Subject } from './subjects.ts';
import { drawSpread, drawTable, megabytes, shift, times } from './table.ts';
import type { Measures } from './visit.ts';

/** When, where and with what was measured. */
export interface Circumstances {
  /** YYYY-MM-DD. */
  date: string;
  minutes: number;
  runs: number;
  chromium: string;
  node: string;
  processors: string;
  /** The share of the processors that others took just before, from 0 to 1. */
  busy: number;
  /** The versions of each subject's packages. */
  versions: ReadonlyMap<string, readonly string[]>;
  /** Subjects that could not be built. */
  unbuilt: ReadonlySet<string>;
  /** Visits that failed, in words. */
  failures: readonly string[];
}

/** What each layout is called in a heading. */
export const headings: Readonly<Record<Layout, string>> = {
  map: 'The map alone',
  bars: 'The bars alone',
  both: 'Both charts on a page',
  ten: 'Ten embeds on a page',
};

/** How a measure is headed, and how its numbers are written. */
interface Column {
  measure: keyof Measures;
  head: string;
  write?: (value: number) => string;
}

const sizes: readonly Column[] = [
  { measure: 'requests', head: 'Requests' },
  { measure: 'bytes', head: 'Bytes' },
  { measure: 'script', head: 'Script, bytes' },
];
const seen: readonly Column[] = [
  { measure: 'firstMark', head: 'First mark, ms' },
  { measure: 'whole', head: 'Whole, ms' },
];
const quality: readonly Column[] = [
  { measure: 'largestPaint', head: 'LCP, ms' },
  { measure: 'shift', head: 'CLS', write: shift },
  { measure: 'blocking', head: 'Blocking, ms' },
  { measure: 'heap', head: 'Heap, MB', write: megabytes },
];
const firstWord: Column = { measure: 'firstWord', head: 'First word, ms' };

/** The report: every figure of a run of the command, as Markdown. */
export function writeReport(
  results: Results,
  subjects: readonly Subject[],
  circumstances: Circumstances,
): string {
  const parts = [
    '# Our charts beside the same charts made otherwise',
    introduce(circumstances),
    '![For each way of making the charts, how many times as long as ours it takes until they are whole, and how many times the bytes](benchmark.svg)',
    '## How many times ours, and how many times the floor',
    'Each value is divided by that of the same round, so that what slowed the machine for a while slowed both; then come the median, and in brackets the least and the greatest. Times are those of Slow 4G.',
    ...layouts.flatMap((layout) => [
      `### ${headings[layout]}`,
      ratioTable(results, subjects, layout),
    ]),
    '## What was measured',
    ...profiles.flatMap((profile) =>
      layouts.flatMap((layout) => [
        `### ${headings[layout]}, ${profile.label}`,
        measureTable(results, subjects, layout, profile.name),
      ]),
    ),
    '## With script off',
    scriptlessTable(results, subjects),
    '## Our own pages',
    'Each of our embeds, and every page of the site with one claim for all; pages on a screen of 412 by 915 pixels. The floor is the map by hand, of the same round. A mark is of the picture that opens a page, or else its headline. "First screen" is what of the document, after brotli, comes before the end of the last thing that its first screen shows.',
    ...profiles.flatMap(({ name, label }) => [`### ${capital(label)}`, ownTable(results, name)]),
    '## From page to page',
    'A reader who begins with an empty cache and goes on in the same tab. A document is asked for each time and answered without a body where it has not changed; faces and scripts are kept. Speculation rules were tried (Chromium 153): the links of a page name the file of a folder, and what is followed is the folder, so what was fetched ahead was fetched once more; they are left out, and so is any other fetching ahead. Transitions of views are left out too: a fade takes as long as the next page needs to be there.',
    moveTable(results),
    '## Versions',
    versionTable(subjects, circumstances),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function introduce(circumstances: Circumstances): string {
  const { date, minutes, runs, chromium, node, processors, busy, failures } = circumstances;
  const facts = `Measured on ${date} by \`npm run bench -- --runs ${runs}\`, in ${minutes} minutes: ${runs === 1 ? 'one round' : `${runs} rounds`}, each of which opens every page once, unthrottled and as on Slow 4G (1.6 Mbit/s, 150 ms) with the processor slowed 4×. Chromium ${chromium} without a window, Node ${node}, ${processors}. Numbers are medians, in brackets the least and the greatest. Read the ratios; milliseconds are those of this machine. [bench/README.md](../bench/README.md) says what is compared, how each measure is taken, and where it is not fair.`;
  const warnings = [
    isBusy(busy)
      ? `**The machine was busy: others took ${Math.round(busy * 100)} % of its processors just before. Bytes and requests hold, times do not.**`
      : '',
    runs < 5 ? `**${runs} is too few rounds for a range.**` : '',
    failures.length > 0 ? `Visits that failed and are left out: ${failures.join('; ')}.` : '',
  ];
  return [...warnings, facts].filter(Boolean).join('\n\n');
}

function ratioTable(results: Results, subjects: readonly Subject[], layout: Layout): string {
  const columns: [other: string, measure: keyof Measures, head: string][] = [
    ['ours', 'bytes', 'Bytes ÷ ours'],
    ['ours', 'firstMark', 'First mark ÷ ours'],
    ['ours', 'whole', 'Whole ÷ ours'],
    ['ours', 'heap', 'Heap ÷ ours'],
    ['floor', 'bytes', 'Bytes ÷ floor'],
    ['floor', 'firstMark', 'First mark ÷ floor'],
    ['floor', 'whole', 'Whole ÷ floor'],
    ['floor', 'heap', 'Heap ÷ floor'],
  ];
  return drawTable(
    [headings[layout], ...columns.map(([, , head]) => head)],
    subjects.map(({ name, label }) => [
      label,
      ...columns.map(([other, measure]) =>
        drawSpread(
          results.ratio({ subject: name, layout, profile: 'slow4g' }, { subject: other }, measure),
          times,
        ),
      ),
    ]),
  );
}

function measureTable(
  results: Results,
  subjects: readonly Subject[],
  layout: Layout,
  profile: Profile['name'],
): string {
  const columns = [...sizes, ...seen, ...quality];
  return drawTable(
    [headings[layout], ...columns.map(({ head }) => head)],
    subjects.map(({ name, label }) => [
      label,
      ...columns.map(({ measure, write }) =>
        drawSpread(results.spread({ subject: name, layout, profile }, measure), write),
      ),
    ]),
  );
}

function scriptlessTable(results: Results, subjects: readonly Subject[]): string {
  const cells = (subject: string, layout: Layout): string[] => {
    const found = results.scriptless(subject, layout);
    return found
      ? [found.whole ? 'whole' : 'nothing', found.bytes.toLocaleString('en-GB')]
      : ['–', '–'];
  };
  return drawTable(
    ['Without script', 'The map', 'Bytes', 'The bars', 'Bytes'],
    subjects.map(({ name, label }) => [label, ...cells(name, 'map'), ...cells(name, 'bars')]),
  );
}

function ownTable(results: Results, profile: Profile['name']): string {
  const columns = [firstWord, ...seen.slice(0, 1), ...quality, ...sizes];
  const floor = { subject: 'floor', layout: 'map' };
  const toFloor = ['firstWord', 'firstMark'] as const;
  return drawTable(
    [
      'Page',
      ...['First word ÷ floor', 'First mark ÷ floor', 'First screen, bytes'],
      ...columns.map(({ head }) => head),
    ],
    results
      .layoutsOf('site')
      .map((layout) => [
        `\`${layout}\``,
        ...toFloor.map((measure) =>
          drawSpread(results.ratio({ subject: 'site', layout, profile }, floor, measure), times),
        ),
        results.firstScreen(layout)?.toLocaleString('en-GB') ?? '–',
        ...columns.map(({ measure, write }) =>
          drawSpread(results.spread({ subject: 'site', layout, profile }, measure), write),
        ),
      ]),
  );
}

function moveTable(results: Results): string {
  return drawTable(
    ['Step', ...profiles.map(({ label }) => `First word, ms, ${label}`), 'Requests', 'Bytes'],
    stepsThrough().map(({ name }) => [
      name,
      ...profiles.map((profile) => drawSpread(results.moveSpread(name, profile.name, 'firstWord'))),
      drawSpread(results.moveSpread(name, 'slow4g', 'requests')),
      drawSpread(results.moveSpread(name, 'slow4g', 'bytes')),
    ]),
  );
}

function versionTable(subjects: readonly Subject[], { versions, unbuilt }: Circumstances): string {
  const rows = subjects.map(({ name, label }) => {
    const named = versions.get(name) ?? [];
    return [label, unbuilt.has(name) ? 'not built' : named.join(', ') || 'of this commit'];
  });
  return drawTable(['Made with', 'Packages'], rows).replaceAll('---:', '---');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
