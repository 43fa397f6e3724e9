import type { Chart } from '../charts/chart.ts';
import { embedSizes, type FrameSizes } from '../charts/frame.ts';
import { wrapText } from '../lib/wrap.ts';

/** The content widths at which the text is reckoned anew, in pixels; each holds up to the next. */
export const textWidths = [220, 260, 300, 345, 400, 470, 560, 660, 760] as const;

/** The heights in pixels of the parts of an embed whose text may wrap, whatever face the reader has. */
export interface TextHeights {
  title: number;
  measure: number;
  foot: number;
}

/**
 * The heights at a content width: as many lines as the text can come to in any
 * common face, so that the height of the embed is known at build.
 */
export function textHeights(chart: Chart, width: number, foot: string): TextHeights {
  const height = ({ size, leading }: FrameSizes['title'], text: string): number =>
    wrapText(text, size, width).length * leading;
  return {
    title: height(embedSizes.title, chart.title),
    measure: height(embedSizes.measure, chart.measure),
    foot: height(embedSizes.foot, foot),
  };
}
