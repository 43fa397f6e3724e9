import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { quantize } from 'topojson-client';
import { cutRegion, readWorld, type Countries } from '../src/charts/base-map/region.ts';

/** A stop as every subject draws it, in the order of travel. */
interface Stop {
  order: number;
  city: string;
  country: string;
  /** In degrees. */
  longitude: number;
  latitude: number;
  /** Whether the article listed its country. */
  planned: boolean;
}

/** A bar as every subject draws it. */
interface Approval {
  name: string;
  /** In US dollars; null where none was reported, which is not zero. */
  value: number | null;
  /** What stands at the bar. */
  text: string;
}

/** What the charts are made of, in every subject. */
export interface Charts {
  stops: Stop[];
  approvals: Approval[];
  words: Record<Scene, { title: string; source: string }>;
}

export type Scene = 'map' | 'bars';

/** Our charts that the others are made after. */
export const ourCharts: Readonly<Record<Scene, string>> = { map: 'stops-map', bars: 'arms' };

/** Reads rows and words from what the site publishes beside its charts. Throws where they are not there or are none. */
export function readCharts(site: string): Charts {
  const rows = (scene: Scene) => csvParse(read(site, scene, 'data.csv'));
  const stops = rows('map')
    .filter(({ view }) => view === 'travelled')
    .map((row) => ({
      order: Number(row['order']),
      city: row['city']?.split(',')[0] ?? '',
      country: row['territory'] ?? '',
      longitude: Number(row['longitude']),
      latitude: Number(row['latitude']),
      planned: row['in_article'] === 'true',
    }));
  const approvals = rows('bars')
    .filter(({ measure, origin }) => measure === 'value' && origin === 'article')
    .map((row) => {
      const value = row['amount'] ? Number(row['amount']) : null;
      return { name: row['item'] ?? '', value, text: textOf(value, row['qualifier'] ?? '') };
    });
  if (stops.length === 0 || approvals.length === 0) {
    throw new Error(
      `${site}/embed/*/data.csv has ${stops.length} stops and ${approvals.length} approvals. Look whether the columns that bench/charts.ts reads have other names now.`,
    );
  }
  const words = (scene: Scene): { title: string; source: string } => {
    const data = JSON.parse(read(site, scene, 'data.json')) as Partial<Record<string, string>>;
    return { title: data['dc:title'] ?? '', source: data['dc:source']?.split(';')[0] ?? '' };
  };
  return { stops, approvals, words: { map: words('map'), bars: words('bars') } };
}

function textOf(value: number | null, qualifier: string): string {
  if (value === null) return 'not reported';
  return `${qualifier === 'exact' ? '' : `${qualifier} `}$${value / 1e6} million`;
}

function read(site: string, scene: Scene, name: string): string {
  const file = `${site}/embed/${ourCharts[scene]}/${name}`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error(`There is no ${file}. Run "npm run build" first.`);
}

/** What the map shows, in degrees: west, south, east, north. */
const bounds: [number, number, number, number] = [19, 20, 62, 43];

/**
 * The countries in the map's frame, simplified to about a pixel's area and on a
 * grid of half a pixel, for those who cut their geometry.
 */
export const cutGeometry = (): Countries => quantize(cutRegion(readWorld(), bounds, 0.004), 1e4);

/** The height that our own chart asks for in a frame of that width, and that all get, in pixels. */
export function heightOf(scene: Scene): number {
  const text = readFileSync(`dist/embed/${ourCharts[scene]}/oembed.json`, 'utf8');
  return (JSON.parse(text) as { height: number }).height;
}
