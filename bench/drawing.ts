import { scaleLog } from 'd3';
import { element, escapeMarkup, svgFile } from '../src/lib/svg.ts';
import { round } from '../src/lib/round.ts';
import { palette } from '../src/styles/palette.ts';
import { layouts, type Layout } from './cases.ts';
import { headings } from './report.ts';
import type { Results } from './results.ts';
import type { Spread } from './statistics.ts';
import type { Subject } from './subjects.ts';
import { times } from './table.ts';

/** What a subject comes to on a page, as multiples of ours. */
export interface Ratios {
  /** Of the time until the charts are whole, on Slow 4G. */
  whole: Spread | undefined;
  bytes: Spread | undefined;
}

/** A row of the drawing: a subject, and its ratios by layout. */
export interface Row {
  label: string;
  /** Whether it is ours, which has an ink of its own. */
  ours: boolean;
  ratios: Readonly<Record<Layout, Ratios>>;
}

const size = { label: 186, panel: 138, gap: 26, row: 26, top: 96, foot: 40, margin: 16 };

/** The drawing of the report, from the results. */
export function drawBenchmark(results: Results, subjects: readonly Subject[]): string {
  const rows = subjects.map(({ name, label }): Row => {
    const of = (layout: Layout): Ratios => {
      const measured = { subject: name, layout, profile: 'slow4g' } as const;
      return {
        whole: results.ratio(measured, { subject: 'ours' }, 'whole'),
        bytes: results.ratio(measured, { subject: 'ours' }, 'bytes'),
      };
    };
    const ratios = { map: of('map'), bars: of('bars'), both: of('both'), ten: of('ten') };
    return { label, ours: name === 'ours', ratios };
  });
  return drawRows(rows);
}

/**
 * Rows of dots with their ranges, one panel for each layout, all on one
 * logarithmic axis in multiples of ours: a text of SVG that stands alone, in
 * the site's colours by the reader's scheme.
 */
export function drawRows(rows: readonly Row[]): string {
  const { label, panel, gap, row, top, foot, margin } = size;
  const width = margin * 2 + label + layouts.length * (panel + gap) - gap;
  const bottom = top + rows.length * row;
  const x = scaleLog(domainOf(rows), [0, panel]);
  const ticks = [0.01, 0.1, 1, 10, 100].filter(
    (tick) => tick >= (x.domain()[0] ?? 1) && tick <= (x.domain()[1] ?? 1),
  );
  const panels = layouts.map((layout, column) => {
    const left = margin + label + column * (panel + gap);
    return element(
      'g',
      { transform: `translate(${left} 0)` },
      text({ class: 'head', x: 0, y: top - 28 }, headings[layout]),
      ...ticks.flatMap((tick) => [
        element('path', {
          class: tick === 1 ? 'one' : 'tick',
          d: `M${round(x(tick))} ${top - 4}V${bottom}`,
        }),
        text({ class: 'axis middle', x: round(x(tick)), y: top - 10 }, `${tick}×`),
      ]),
      ...rows.map((each, i) => drawMarks(each.ratios[layout], each.ours, x, top + (i + 0.5) * row)),
    );
  });
  const names = rows.map(({ label: name, ours }, i) =>
    text({ class: ours ? 'name ours' : 'name', x: margin, y: top + (i + 0.5) * row + 4 }, name),
  );
  const rules = rows.map((_, i) =>
    element('path', { class: 'rule', d: `M${margin} ${top + i * row}H${width - margin}` }),
  );
  const height = bottom + foot;
  const title = 'How many times ours: the time until the charts are whole, and the bytes';
  return `${svgFile(
    { width, height },
    { role: 'img', 'aria-label': title },
    element('style', {}, style()),
    element('rect', { class: 'paper', width, height }),
    text({ class: 'title', x: margin, y: 28 }, title),
    key(margin, 50),
    ...rules,
    ...names,
    ...panels,
    text(
      { class: 'axis', x: margin, y: height - 14 },
      'Slow 4G, processor slowed 4×. Dots are medians of ratios within a round; lines run from the least to the greatest. The axis is logarithmic.',
    ),
  )}\n`;
}

type Scale = (value: number) => number;

/** From the least to the greatest of all ratios, ours at 1 among them, and a little beyond for the words. */
function domainOf(rows: readonly Row[]): [number, number] {
  const spreads = rows.flatMap(({ ratios }) =>
    Object.values(ratios).flatMap(({ whole, bytes }) => [whole, bytes]),
  );
  const ends = spreads.flatMap((spread) => (spread ? [spread.min, spread.max] : []));
  return [Math.min(1, ...ends) / 1.3, Math.max(1, ...ends) * 1.3];
}

function drawMarks({ whole, bytes }: Ratios, ours: boolean, x: Scale, y: number): string {
  const time = y - 4;
  const weight = y + 5;
  const square = bytes
    ? element('rect', {
        class: 'bytes',
        x: round(x(bytes.median)) - 3,
        y: weight - 3,
        width: 6,
        height: 6,
      })
    : '';
  if (!whole) return square + text({ class: 'axis', x: 0, y: y + 4 }, 'not measured');
  const at = round(x(whole.median));
  const range = element('path', {
    class: 'range',
    d: `M${round(x(whole.min))} ${time - 3}v6m0-3H${round(x(whole.max))}m0-3v6`,
  });
  const dot = element('circle', { class: ours ? 'dot ours' : 'dot', cx: at, cy: time, r: 3 });
  // The words stand where there is room: beyond the range, or before it.
  const isFar = x(whole.max) > size.panel - 38;
  const words = ours
    ? ''
    : text(
        {
          class: isFar ? 'value end' : 'value',
          x: round(isFar ? x(whole.min) - 7 : x(whole.max) + 7),
          y: time + 4,
        },
        `${times(whole.median)}×`,
      );
  return square + range + dot + words;
}

function key(x: number, y: number): string {
  return (
    element('circle', { class: 'dot', cx: x + 4, cy: y - 4, r: 3 }) +
    text({ class: 'axis', x: x + 14, y }, 'time until whole') +
    element('rect', { class: 'bytes', x: x + 129, y: y - 7, width: 6, height: 6 }) +
    text({ class: 'axis', x: x + 142, y }, 'bytes')
  );
}

const text = (attributes: Record<string, string | number>, words: string): string =>
  element('text', attributes, escapeMarkup(words));

/** The colours of the light scheme, and those of the dark one where a reader prefers it: an image knows no page. */
function style(): string {
  const colours = (scheme: 0 | 1): string => {
    const of = (role: keyof typeof palette): string => palette[role][scheme];
    return [
      `.paper{fill:${of('paper')}}`,
      `text{fill:${of('ink')}}`,
      `.value{stroke:${of('paper')}}`,
      `.axis{fill:${of('faint')}}`,
      `.rule,.tick{stroke:${of('hairline')}}`,
      `.one{stroke:${of('accent')}}`,
      `.range{stroke:${of('ink')}}`,
      `.dot{fill:${of('ink')}}`,
      `.name.ours,.dot.ours{fill:${of('accent')}}`,
      `.bytes{fill:${of('paper')};stroke:${of('soft')}}`,
    ].join('');
  };
  const form =
    'text{font:12px system-ui,sans-serif}.title{font-size:16px;font-weight:600}.head,.name.ours{font-weight:600}.axis{font-size:11px}.value{font-size:11px;paint-order:stroke;stroke-width:3}.middle{text-anchor:middle}.end{text-anchor:end}.range{fill:none;stroke-width:1.5}.rule{stroke-width:.5}.bytes{stroke-width:1.5}';
  return `${form}${colours(0)}@media(prefers-color-scheme:dark){${colours(1)}}`;
}
