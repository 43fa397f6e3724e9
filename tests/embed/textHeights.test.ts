import { expect, test } from 'vitest';
import { textHeights } from '../../src/embed/textHeights.ts';
import { chart, foot } from './fixture.ts';

test('a narrower chart has parts as high or higher, in whole lines', () => {
  const [narrow, wide] = [textHeights(chart, 260, foot), textHeights(chart, 760, foot)];
  expect(narrow.title).toBeGreaterThan(wide.title);
  expect(narrow.foot).toBeGreaterThan(wide.foot);
  expect(narrow.title % 22).toBe(0);
});

test('a longer foot needs more lines', () => {
  const { foot: short } = textHeights(chart, 400, foot);
  expect(textHeights(chart, 400, foot.repeat(3)).foot).toBeGreaterThan(short);
});
