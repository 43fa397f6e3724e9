import { line, max, scaleLog } from 'd3';
import { isBusy } from '../machine.ts';
import { element, escapeMarkup, svgFile } from '../../src/lib/svg.ts';
import { palette } from '../../src/styles/palette.ts';
import type { Measured } from './measure.ts';

const [width, height] = [760, 420];
const edges = { left: 56, right: 190, top: 64, bottom: 58 };

const series: readonly {
  name: string;
  role: keyof typeof palette;
  of: (each: Measured) => number;
}[] = [
  { name: 'Built cold', role: 'accent', of: ({ cold }) => cold.processor },
  { name: 'Built, caches kept', role: 'outside', of: ({ warm }) => warm.processor },
  { name: 'Bare Astro MDX', role: 'soft', of: ({ bare }) => bare.processor },
];

/** The seconds of processor that a build takes by the pages that it makes, on two logarithmic scales, as SVG with its own colours for light and dark. */
export function drawScale(measured: readonly Measured[]): string {
  const most = max(series.flatMap(({ of }) => measured.map(of))) ?? 1;
  const last = max(measured.map(({ counts }) => counts.html)) ?? 1;
  const x = scaleLog([100, last * 1.1], [edges.left, width - edges.right]);
  const y = scaleLog([1, most * 1.2], [height - edges.bottom, edges.top]);
  const at = line<Measured>()
    .x(({ counts }) => Math.round(x(counts.html)))
    .y(() => 0);
  const text = (words: string, left: number, top: number, given: object = {}): string =>
    element('text', { x: Math.round(left), y: Math.round(top), ...given }, escapeMarkup(words));
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].filter((each) => each <= most * 1.2);
  const busy = measured.some(({ on }) => isBusy(on.busy)) ? ', some on a busy machine' : '';
  return `${svgFile(
    { width, height },
    { role: 'img', 'aria-labelledby': 'scale-title' },
    element('title', { id: 'scale-title' }, 'What a build takes by the pages that it makes'),
    element('style', {}, styleOf()),
    element('rect', { class: 'ground', width, height }),
    text('What a build takes by the pages that it makes', edges.left, 28, { class: 'head' }),
    text(`Seconds of processor; both scales are logarithmic${busy}`, edges.left, 48),
    ...steps.map((step) =>
      element('path', {
        class: 'grid',
        d: `M${edges.left} ${Math.round(y(step))}H${width - edges.right}`,
      }),
    ),
    ...steps.map((step) => text(`${step} s`, edges.left - 8, y(step) + 4, { class: 'end' })),
    ...measured.flatMap(({ counts, factor }) => [
      text(`${factor}×`, x(counts.html), height - 34, { class: 'middle' }),
      text(`${counts.html.toLocaleString('en-GB')} pages`, x(counts.html), height - 16, {
        class: 'middle',
      }),
    ]),
    ...series.map(({ name, role, of }) => {
      const d = at.y((each) => Math.round(y(of(each))))(measured) ?? '';
      const end = measured.at(-1);
      return element(
        'g',
        { class: role },
        element('path', { class: 'line', d }),
        ...measured.map((each) =>
          element('circle', {
            cx: Math.round(x(each.counts.html)),
            cy: Math.round(y(of(each))),
            r: 4,
          }),
        ),
        end
          ? text(`${name}, ${of(end).toFixed(0)} s`, x(end.counts.html) + 12, y(of(end)) + 4)
          : '',
      );
    }),
  )}\n`;
}

/** The colours of both schemes: the drawing stands on a page of another site. */
function styleOf(): string {
  const rules = (scheme: 0 | 1): string =>
    [
      `.ground{fill:${palette.paper[scheme]}}text{fill:${palette.soft[scheme]}}.head{fill:${palette.ink[scheme]}}.grid{stroke:${palette.hairline[scheme]}}`,
      ...series.map(
        ({ role }) =>
          `.${role} .line{stroke:${palette[role][scheme]}}.${role} circle,.${role} text{fill:${palette[role][scheme]}}`,
      ),
    ].join('');
  return `text{font:13px system-ui,sans-serif}.head{font-weight:600;font-size:17px}.end{text-anchor:end}.middle{text-anchor:middle}.line{fill:none;stroke-width:2}.grid{stroke-width:1}${rules(0)}@media(prefers-color-scheme:dark){${rules(1)}}`;
}
