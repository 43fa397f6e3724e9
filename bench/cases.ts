import { readFileSync } from 'node:fs';
import { heightOf, ourCharts, type Scene } from './charts.ts';
import { documentOf } from './build.ts';
import { listPages } from './pages.ts';
import type { Wanted } from './probe.ts';
import type { BenchServer } from './server.ts';
import type { Marks, Subject } from './subjects.ts';
import type { Address } from './visit.ts';

/** What is opened of each subject. */
export const layouts = ['map', 'bars', 'both', 'ten'] as const;
export type Layout = (typeof layouts)[number];

/** The charts that are on a page of a layout; none of those pages that only we have. */
export function scenesOn(layout: string): Scene[] {
  if (layout === 'map' || layout === 'bars') return [layout];
  return layout === 'both' || layout === 'ten' ? ['map', 'bars'] : [];
}

/** A page that is measured. */
export interface Case {
  /** The name of its subject, or `site` for those pages that only we have. */
  subject: string;
  /** Its layout, or the address of the page of the site. */
  layout: string;
  address: Address;
}

/** The room of a chart alone, and of a page on a telephone; in pixels. */
const alone = { width: 640, height: 900 };
const phone = { width: 412, height: 915 };
const frameWidth = 600;
/** Room for ten charts below each other. */
const tall = { width: 640, height: 6000 };

/** The cases of a subject; the server is given the pages around those that are framed. */
export function casesOf(subject: Subject, server: BenchServer): Case[] {
  const { name, marks } = subject;
  const url = (host: string, path: string): string =>
    `https://${host}.bench.test:${server.port}${path}`;
  const pathOf = (scene: Scene): string =>
    subject.maker === 'ours' ? `/embed/${ourCharts[scene]}/` : `/${scene}/`;
  const wanted: Wanted[] = (['map', 'bars'] as const).map((scene) => ({
    path: pathOf(scene),
    marks: marks[scene],
  }));
  const make = (layout: Layout): Address => {
    if (layout === 'map' || layout === 'bars') {
      return { url: url(name, pathOf(layout)), wanted, documents: 1, viewport: alone };
    }
    if (layout === 'both' && subject.maker !== 'ours') {
      const both = [{ path: '/both/', marks: [...marks.map, ...marks.bars] }];
      return { url: url(name, '/both/'), wanted: both, documents: 1, viewport: alone };
    }
    if (subject.maker === 'component') {
      const five = [...marks.map, ...marks.bars].map((each) => ({
        ...each,
        count: 5 * each.count,
      }));
      const ten = [{ path: '/ten/', marks: five }];
      return { url: url(name, '/ten/'), wanted: ten, documents: 1, viewport: tall };
    }
    const count = layout === 'ten' ? 10 : 2;
    const frames = Array.from({ length: count }, (_, i) => {
      const scene = i % 2 === 0 ? 'map' : 'bars';
      // Ten articles have ten charts, so no document comes from the cache; what they share does.
      return { url: url(name, `${pathOf(scene)}?${i}`), height: heightOf(scene) };
    });
    const path = `/${name}/${layout}/`;
    server.put('host', path, hostPage(frames));
    const columns = layout === 'ten' ? 2 : 1;
    const height = 100 + (count / columns / 2) * (heightOf('map') + heightOf('bars') + 20);
    return {
      url: url('host', path),
      wanted,
      documents: count,
      viewport: { width: columns * (frameWidth + 10) + 20, height: Math.ceil(height) },
    };
  };
  return layouts.map((layout) => ({ subject: name, layout, address: make(layout) }));
}

/** A page by someone else, with charts in frames that load at once. */
function hostPage(frames: readonly { url: string; height: number }[]): string {
  const body = frames
    .map(({ url, height }) => `<iframe title="Chart" src="${url}" height="${height}"></iframe>`)
    .join('');
  const style = `<style>main{display:flex;flex-wrap:wrap;gap:10px}iframe{width:${frameWidth}px;border:0}</style>`;
  return documentOf(
    'A page by someone else',
    `<h1>A page by someone else</h1><main>${body}</main>`,
    style,
  );
}

/** A mark of each of our embeds: the first of them is when the chart is seen. */
const ownMarks: Readonly<Record<string, Marks>> = {
  'stops-map': { selector: '.drawing .number', count: 1 },
  arms: { selector: '.drawing .bar', count: 1 },
  region: { selector: '.drawing .square', count: 1 },
  strip: { selector: '.drawing .stem, .drawing .span', count: 1 },
  timeline: { selector: '.drawing .ring', count: 1 },
  trips: { selector: '.drawing .dot', count: 1 },
  'west-bank': { selector: '.drawing .square', count: 1 },
};

/** The pages that only we have, by their addresses: each embed, and every other page, with one claim for all. */
export function ownCases(server: BenchServer): Case[] {
  const make = (path: string, mark: Marks, viewport: Address['viewport']): Case => ({
    subject: 'site',
    layout: path,
    address: {
      url: `https://ours.bench.test:${server.port}${path}`,
      wanted: [{ path, marks: [mark] }],
      documents: 1,
      viewport,
    },
  });
  // What is not there is no page to be opened by its address, and an embed is measured alone.
  const others = listPages().filter((path) => path.endsWith('/') && !/^\/embed\/.+/.test(path));
  return [
    ...Object.entries(ownMarks).map(([slug, mark]) => make(`/embed/${slug}/`, mark, alone)),
    ...others.map((path) => make(path, markOf(path), phone)),
  ];
}

/** A mark of a page of ours: of the picture that opens it, or else its headline. */
function markOf(path: string): Marks {
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  const isDrawn = html.includes('<figure class="chart');
  return { selector: isDrawn ? 'figure.chart .drawing svg [class]' : 'h1', count: 1 };
}
