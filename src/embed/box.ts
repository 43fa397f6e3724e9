import type { Width } from '../charts/chart.ts';

/** The drawings that an embed carries, by their widths in pixels. */
export const embedWidths = [288, 400, 560, 760] as const satisfies readonly Width[];

/** Room at each side of the chart, in pixels. */
export const edge = 10;

/** Room above and below it, in pixels. */
export const padding = { top: 12, bottom: 10 } as const;

/** Beyond this the chart is drawn no wider, in pixels. */
export const widest = 1000;

/** Higher than this an embed should not be: WordPress gives no frame more. In pixels. */
export const highest = 1000;

/** The same as a style sheet. */
export function boxCss(): string {
  return `.embed{max-width:${widest + 2 * edge}px;padding:${padding.top}px ${edge}px ${padding.bottom}px}`;
}
