import { describe, expect, test } from 'vitest';
import { framesOf, project } from '../../../src/charts/base-map/frame.ts';
import { journey } from '../route-map/fixture.ts';

describe('a frame', () => {
  test('has the places that its edges run through on its edges', () => {
    const frames = framesOf(journey.map);
    for (const form of ['narrow', 'wide'] as const) {
      const { left, right, top, ratio } = journey.map[form];
      const crop = frames[form];
      const at = ([longitude, latitude]: readonly [number, number]) =>
        project(frames, crop, 1, longitude, latitude);
      expect(at(left).x).toBeCloseTo(0, 0);
      expect(at(right).x).toBeCloseTo(crop.width, 0);
      expect(at(top).y).toBeCloseTo(0, 0);
      expect(crop.height / crop.width).toBeCloseTo(ratio, 2);
    }
  });

  test('lies within the base map, whose units are whole', () => {
    const { width, height, narrow, wide } = framesOf(journey.map);
    for (const { x, y, ...crop } of [narrow, wide]) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + crop.width).toBeLessThanOrEqual(width + 0.1);
      expect(y + crop.height).toBeLessThanOrEqual(height + 0.1);
    }
  });
});
