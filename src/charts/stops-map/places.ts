import type { Territory } from '../../ledger/schema.ts';
import type { LineKind } from '../../labels/candidates.ts';
import type { PanelName } from './panels.ts';
import type { Bounds } from './projection.ts';

/** Where a name should stand, in degrees, read off the base map as an editor would place it. */
export interface Room {
  room: Bounds;
  /** The place itself, where the room is beside it: the end of the leader line. */
  mark?: readonly [longitude: number, latitude: number];
  /** Whether the name stands on two lines, to fit a narrow room. */
  broken?: boolean;
}

/** A name for orientation. */
export interface Place extends Room {
  name: string;
  kind: LineKind;
  panel: PanelName;
  /** The territory that it names, which a stop may name instead. */
  territory?: Territory;
  /** Always shown, elsewhere with a leader line if its room is taken. */
  required?: boolean;
}

/** The names of announced territories on each panel. A label too wide for its room is led to. */
export const rooms: Record<PanelName, Partial<Record<Territory, Room>>> = {
  main: {
    Turkey: { room: [29.6, 37.6, 43.4, 40.6] },
    Greece: { room: [20.2, 38.9, 23.7, 40.9] },
    Jordan: { room: [35.2, 29.8, 37.9, 30.95] },
    Qatar: { room: [51.9, 25.3, 54.6, 26.4], mark: [51.2, 25.4] },
    'United Arab Emirates': { room: [51.9, 22.7, 55.4, 24.1] },
    'Saudi Arabia': { room: [38.6, 22.4, 50.4, 28.4] },
    Israel: { room: [29.6, 32.3, 33.6, 33.4], mark: [34.9, 32.3] },
    'West Bank': { room: [29.2, 31.5, 33.4, 32.22], mark: [35.15, 31.9] },
    Bahrain: { room: [51, 26.3, 53.8, 27.2], mark: [50.55, 26.05] },
    Egypt: { room: [25.4, 24.2, 33.2, 30.6] },
  },
  levant: {
    Jordan: { room: [35.7, 31.1, 36.5, 32.3] },
    Israel: { room: [34.5, 31.02, 35.15, 31.25] },
    'West Bank': { room: [34.98, 31.95, 35.5, 32.5], broken: true },
  },
  gulf: {},
};

/** Names for orientation, the most useful first; of several with one name, the first that fits. */
export const places: readonly Place[] = [
  {
    ...{ name: 'Gaza Strip', kind: 'place', panel: 'levant', required: true, broken: true },
    ...{ room: [33.3, 31.62, 34.5, 31.98], mark: [34.38, 31.44] },
  },
  {
    ...{ name: 'West Bank', kind: 'place', panel: 'levant', required: true, broken: true },
    ...{ room: [34.98, 32.16, 35.5, 32.6], territory: 'West Bank' },
  },
  {
    ...{ name: 'Golan Heights', kind: 'place', panel: 'levant', required: true, broken: true },
    ...{ room: [35.85, 32.6, 36.6, 32.98], mark: [35.76, 32.96] },
  },
  ...levant('Israel', [34.5, 31.02, 35.15, 31.3], 'Israel'),
  ...levant('Israel', [34.95, 32.5, 35.55, 33], 'Israel'),
  ...levant('Jordan', [35.65, 31.02, 37.3, 32.3], 'Jordan'),
  ...levant('Lebanon', [35.15, 33.12, 36, 33.4]),
  ...levant('Syria', [36, 33.18, 37.3, 33.4]),
  ...levant('Egypt', [33.7, 31, 34.24, 31.14], 'Egypt'),
  { name: 'Mediterranean', kind: 'sea', panel: 'levant', room: [33.3, 32.2, 34.9, 33.3] },
  ...main('Iran', [49, 31.4, 58.5, 36.5]),
  ...main('Iran', [52.5, 28.2, 58, 30.4]),
  ...main('Iraq', [41, 30.6, 46.5, 35.8]),
  ...main('Syria', [36.8, 33.3, 41.2, 36.4]),
  { name: 'Mediterranean', kind: 'sea', panel: 'main', room: [19.6, 32.4, 33.5, 35] },
  { name: 'Black Sea', kind: 'sea', panel: 'main', room: [28.5, 41.5, 40.5, 43.2] },
  { name: 'The Gulf', kind: 'sea', panel: 'main', room: [49, 25.6, 54.6, 29.4] },
  { name: 'Red Sea', kind: 'sea', panel: 'main', room: [34.2, 21.5, 38.6, 26.5] },
  ...main('Turkey', [29.5, 37.4, 43.5, 40.8], 'Turkey'),
  ...main('Saudi Arabia', [38.6, 22.4, 49, 29.5], 'Saudi Arabia'),
  ...main('Egypt', [25.3, 22.8, 33.5, 31], 'Egypt'),
  ...main('Greece', [20.2, 37.8, 24, 41], 'Greece'),
  ...main('Jordan', [35.2, 29.8, 37.9, 30.95], 'Jordan'),
  ...main('Libya', [19.6, 23, 24.8, 31.8]),
  ...main('Cyprus', [32.2, 34.6, 34.3, 35.5]),
  ...main('Oman', [55.6, 21, 58.6, 23.6]),
  ...main('Qatar', [50.8, 24.7, 51.6, 26], 'Qatar'),
  ...main('UAE', [52.2, 22.8, 55.6, 24.2], 'United Arab Emirates'),
  { name: 'The Gulf', kind: 'sea', panel: 'gulf', room: [51, 25.4, 55.2, 27.6] },
  { name: 'Qatar', kind: 'place', panel: 'gulf', room: [50.8, 24.7, 51.6, 26], territory: 'Qatar' },
];

function main(name: string, room: Bounds, territory?: Territory): Place[] {
  return [{ name, kind: 'place', panel: 'main', room, ...(territory && { territory }) }];
}

function levant(name: string, room: Bounds, territory?: Territory): Place[] {
  return [{ name, kind: 'place', panel: 'levant', room, ...(territory && { territory }) }];
}
