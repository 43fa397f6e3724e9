import type { Label } from '../../labels/label.ts';
import type { Disc } from '../base-map/disc.ts';
import type { MapView } from '../base-map/frame.ts';
import type { Name } from '../base-map/names.ts';
import type { LineKind } from './labels.ts';
import type { Leg } from './leg.ts';

/** What stands on a base map, in pixels from the map's upper left corner. */
export interface Journey {
  map: MapView;
  discs: Disc[];
  legs: Leg[];
  /** Names for orientation. */
  names: Name[];
  labels: Label<LineKind>[];
}
