import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ground, openGround } from './ground.ts';
import { findEscapeFault, findXmlFaultOf } from './output.ts';

let ground: Ground;
beforeAll(() => {
  ground = openGround('lamps');
});
afterAll(() => ground.close());

test('nothing is wrong with what is made of the content as it is', async () => {
  expect(await findEscapeFault(ground.project)).toBeUndefined();
});

test('markup in the words of a chart is escaped, and in a drawing is told', async () => {
  const { content, charts } = ground.project;
  const [chart] = charts;
  if (!chart) throw new Error('there is no chart');
  const titled = { ...chart, title: 'A lamp<script>alert(1)</script>' };
  expect(await findEscapeFault({ content, charts: [titled] })).toBeUndefined();
  const [[width, drawing] = []] = Object.entries(chart.drawings);
  const svg = drawing?.svg.replace('</svg>', '<text>a & b</text></svg>');
  const drawings = { ...chart.drawings, [String(width)]: { ...drawing, svg } };
  expect(await findEscapeFault({ content, charts: [{ ...chart, drawings }] })).toMatch(
    /^is no XML: /,
  );
});

test.each([
  ['<a><b></a>', /^is no XML/],
  ['<a>&nbsp;</a>', /^is no XML/],
  ['<a b=1/>', /^is no XML/],
  ['<a>\u0001</a>', /^is no XML/],
  ['<a><script/></a>', /^has the element <script>/],
])('%s is no XML of ours', (xml, fault) => {
  expect(findXmlFaultOf(xml)).toMatch(fault);
});

test('what is well formed is let pass', () => {
  expect(findXmlFaultOf('<?xml version="1.0"?><a b="&lt;">&amp;</a>')).toBeUndefined();
});
