import type { Position } from '../../lib/geometry.ts';
import type { PanelName } from './panels.ts';

/** The mark of a stop, in pixels. */
export interface Point {
  id: string;
  order: number;
  panel: PanelName;
  x: number;
  y: number;
  radius: number;
  /** `disc` carries the number; `outlined` too, for a stop that the article does not list. */
  form: 'disc' | 'outlined' | 'dot';
  /** The place itself, where the number has to stand beside it. */
  home?: Position;
}
