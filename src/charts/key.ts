import { element, escapeMarkup } from '../lib/svg.ts';
import type { KeyItem } from './chart.ts';

/** The marks of the drawing by number, to stand beside it. */
export function drawKey(items: readonly KeyItem[]): string {
  const rows = items.map(({ open, name, detail }, i) =>
    element(
      'li',
      { class: open ? 'open' : undefined },
      `<span class="disc">${i + 1}</span> <b>${escapeMarkup(name)}</b> ${escapeMarkup(detail)}`,
    ),
  );
  return `<ol class="chart-key">${rows.join('')}</ol>`;
}
