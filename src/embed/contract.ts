import { existsSync, readFileSync } from 'node:fs';
import type { Chart } from '../charts/chart.ts';

/** What those who embed a chart, or link to it, may rely on from release to release. */
export interface Contract {
  /** Addresses below the site's own, with `<chart>` and `<version>` for their names. */
  addresses: string[];
  /** The names of the files beside every chart. */
  files: string[];
  /** By slug: a chart's choices with their values, and the names of its answers. */
  charts: Record<string, { choices: Record<string, string[]>; answers: string[] }>;
  /** What an embed takes from its address, by name, with the values that mean something. */
  query: Record<string, string[]>;
  /** The component without a frame. */
  element: { name: string; attributes: Record<string, string[]> };
  messages: {
    /** What an embed sends to the page around it: objects as JSON, and texts; `<…>` stands for what varies. */
    sent: string[];
    /** What it acts on, in the same way. */
    heard: string[];
  };
}

/** The contract of a release: a line of `public/embed/contracts.json`. */
export interface KeptContract {
  /** As in package.json. */
  release: string;
  contract: Contract;
}

/** Where the contracts of all releases are kept, from the root of the project. */
export const contractsFile = 'public/embed/contracts.json';

/** The contracts of all releases since the first that kept one, the oldest first. */
export function readContracts(): KeptContract[] {
  if (!existsSync(contractsFile)) return [];
  return JSON.parse(readFileSync(contractsFile, 'utf8')) as KeptContract[];
}

/** The contract as it is now; `files` are the names of the files beside every chart. */
export function contractOf(charts: readonly Chart[], files: readonly string[]): Contract {
  return {
    addresses: [
      'embed/<chart>/',
      'embed/<chart>/<version>/',
      'embed/<chart>/<version>/oembed.json',
      'embed/resize.js',
      'embed/element.js',
      'embed/frozen.json',
      'embed/contracts.json',
    ],
    files: [...files],
    charts: Object.fromEntries(
      charts.map(({ slug, choices = [], answers }) => [
        slug,
        {
          choices: Object.fromEntries(
            choices.map(({ name, options }) => [name, options.map(({ value }) => value)]),
          ),
          answers: answers.map(({ id }) => id),
        },
      ]),
    ),
    query: { theme: ['dark', 'auto'], bg: ['transparent'], title: ['off'], credit: ['short'] },
    element: { name: 'trip-chart', attributes: { src: [], theme: ['dark', 'auto'] } },
    messages: {
      sent: [
        '{"datawrapper-height":{"<address>":<n>}}',
        '{"sentinel":"amp","type":"embed-size","height":<n>}',
        '{"type":"iframe-resized","width":<n>,"height":<n>}',
        '{"message":"height","value":<n>,"secret":"<id>"}',
        '{"message":"link","value":"<address>","secret":"<id>"}',
        '{"src":"<address>","context":"iframe.resize","height":<n>}',
        '{"type":"set-height","value":<n>}',
        'pymxPYMx<id>xPYMxheightxPYMx<n>',
        '[iFrameSizer]<id>:<n>:<n>:init:<release>',
        '[iFrameSizer]<id>:0:0:title:<title>',
        '[iFrameSizer]<id>:<n>:<n>:resizeObserver',
      ],
      heard: [
        'resize',
        '[iFrameSizer]resize',
        '[iFrameSizer]<id>:<n>:<truth>:<rest>',
        'pymxPYMx<id>xPYMxwidthxPYMx<n>',
        '{"type":"iframe-child-init"}',
        '{"type":"iframe-get-child-dimensions"}',
        '{"sentinel":"amp","type":"frames-init"}',
        '{"message":"ready","secret":"<id>"}',
      ],
    },
  };
}

/** What one contract has that another has not, a line each, such as "files: data.csv". */
export function contractLost(before: Contract, now: Contract): string[] {
  const kept = new Set(linesOf(now));
  return linesOf(before).filter((line) => !kept.has(line));
}

/** What one contract has more than another; that a chart answers to one more name, which every new event brings, is no change. */
export function contractGained(before: Contract, now: Contract): string[] {
  return contractLost(now, before).filter((line) => !/^charts\.[^.]+\.answers: /.test(line));
}

function linesOf(part: unknown, path = ''): string[] {
  if (typeof part === 'string') return [`${path}: ${part}`];
  if (Array.isArray(part)) return part.flatMap((each) => linesOf(each, path));
  return Object.entries(part as object).flatMap(([name, each]) => {
    const inner = path ? `${path}.${name}` : name;
    return [inner, ...linesOf(each, inner)];
  });
}

/** What is wrong with a version that follows another, for what changed between their contracts; nothing where it says enough. */
export function versionFault(before: KeptContract, now: KeptContract): string | undefined {
  const [was = [], is = []] = [before, now].map(({ release }) => release.split('.').map(Number));
  const lost = contractLost(before.contract, now.contract);
  const gained = contractGained(before.contract, now.contract);
  const isMajor = (is[0] ?? 0) > (was[0] ?? 0);
  const isMinor = isMajor || (is[1] ?? 0) > (was[1] ?? 0);
  if (lost.length > 0 && !isMajor)
    return `${now.release} takes away what ${before.release} promised (${lost.join('; ')}): raise the first number of the version, or keep it.`;
  if (gained.length > 0 && !isMinor)
    return `${now.release} promises more than ${before.release} (${gained.join('; ')}): raise the second number of the version.`;
  return undefined;
}
