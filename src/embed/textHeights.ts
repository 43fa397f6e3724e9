import type { Chart, View } from '../charts/chart.ts';
import { wrapText } from '../lib/wrap.ts';

/** The drawings that an embed carries, by their widths in pixels. */
export const embedWidths = [288, 400, 560, 760] as const;

/** The content widths at which the text is reckoned anew, in pixels; each holds up to the next. */
export const textWidths = [260, 300, 345, 400, 470, 560, 660, 760] as const;

/** Room at each side of the chart, in pixels; `style.css` has the same. */
export const edge = 10;

/** Beyond this the chart is drawn no wider, in pixels. */
export const widest = 1000;

/** Size and line height of each kind of text, in pixels; `style.css` has the same. */
const type = {
  headline: { size: 18, leading: 22 },
  measure: { size: 13, leading: 17 },
  caption: { size: 13, leading: 17 },
  foot: { size: 12, leading: 16 },
  control: { size: 13, leading: 28 },
} as const;

/** The height in pixels that each part of an embed is given, whatever face the reader has. */
export interface Blocks {
  headline: number;
  measure: number;
  controls: number;
  caption: number;
  foot: number;
}

/** The gaps between and around the parts, in pixels; `style.css` has the same. */
export const gaps = 12 + 4 + 6 + 6 + 6 + 6 + 10;

/** The line that opens the table, in pixels. */
export const summary = 26;

/**
 * The heights of the parts at a content width: as many lines as the text can
 * come to in any common face, so that the height of the embed is known at build.
 */
export function blocksAt(chart: Chart, view: View, width: number, foot: string): Blocks {
  const height = (kind: keyof typeof type, text: string): number =>
    wrapText(text, type[kind].size, width).length * type[kind].leading;
  return {
    headline: height('headline', chart.headline),
    measure: height('measure', chart.measure),
    controls: controlLines(chart, width) * type.control.leading,
    caption: height('caption', view.caption),
    foot: height('foot', foot),
  };
}

/** Each control is a word, a box and a gap; they wrap like words. */
function controlLines(chart: Chart, width: number): number {
  const views = chart.views.length > 1 ? chart.views.map(({ label }) => label) : [];
  const lines = (labels: readonly string[]): number =>
    labels.length === 0
      ? 0
      : // The box with its gaps takes the room of about six letters.
        wrapText(
          labels.map((label) => `${label.replaceAll(' ', '\u00a0')}xxxxxx`).join(' '),
          type.control.size,
          width,
        ).length;
  return lines(views) + lines(chart.outsideLabel ? [chart.outsideLabel] : []);
}
