import { formatDays } from '../../format/dates.ts';
import { type Label, type Line, placeLabel } from '../../labels/label.ts';
import type { Disc } from '../base-map/disc.ts';
import type { RouteMap } from './shape.ts';

/** The styles of the lines beside a stop. */
export type LineKind = 'name' | 'days' | 'unlisted';

/** The name and days of each stop beside its disc. */
export function stopLabels(chart: RouteMap, discs: Disc[], width: number): Label<LineKind>[] {
  const size = width < 960 ? 12.5 : 13;
  return discs.flatMap((disc, i) => {
    const stop = chart.stops[i];
    if (!stop) return [];
    const lines: Line<LineKind>[] = [
      { text: stop.label, kind: 'name' },
      { text: formatDays(stop.when), kind: 'days' },
    ];
    if (disc.open) lines.push({ text: chart.unlisted, kind: 'unlisted' });
    return [placeLabel(stop.id, lines, size, disc, disc.radius, stop.side)];
  });
}

/** On a narrow map, only what sets a stop apart; its name is in the key. */
export function unlistedLabels(chart: RouteMap, discs: Disc[], width: number): Label<LineKind>[] {
  return discs
    .filter(({ open }) => open)
    .map((disc) => {
      const line = { text: chart.unlisted, kind: 'unlisted' as const };
      const label = placeLabel(disc.id, [line], 12, disc, disc.radius - 1, 'north');
      const beyond = label.box.x + label.box.width - (width - 4);
      if (beyond <= 0) return label;
      const { x, box } = label;
      return { ...label, x: Math.round(x - beyond), box: { ...box, x: box.x - beyond } };
    });
}
