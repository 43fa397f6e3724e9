import { expect, test } from 'vitest';
import type { Chart, View } from '../../src/charts/chart.ts';
import { blocksAt } from '../../src/embed/textHeights.ts';
import { chart, foot } from './fixture.ts';

const [view] = chart.views as [View];

test('a narrower chart has parts as high or higher, in whole lines', () => {
  const [narrow, wide] = [blocksAt(chart, view, 260, foot), blocksAt(chart, view, 760, foot)];
  expect(narrow.headline).toBeGreaterThan(wide.headline);
  expect(narrow.foot).toBeGreaterThan(wide.foot);
  expect(narrow.caption % 17).toBe(0);
  expect(narrow.headline % 22).toBe(0);
});

test('a longer foot needs more lines', () => {
  const { foot: short } = blocksAt(chart, view, 400, foot);
  expect(blocksAt(chart, view, 400, foot.repeat(3)).foot).toBeGreaterThan(short);
});

test('the controls are a line each for the views and the outside figures where there is room', () => {
  const one: Chart = { ...chart, views: [view] };
  const bare: Chart = { ...one };
  delete bare.outsideLabel;
  expect(blocksAt(bare, view, 760, foot).controls).toBe(0);
  expect(blocksAt(one, view, 760, foot).controls).toBe(28);
  expect(blocksAt(chart, view, 760, foot).controls).toBe(56);
  expect(blocksAt(chart, view, 120, foot).controls).toBeGreaterThan(56);
});
