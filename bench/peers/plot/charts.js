// Both charts with Plot; the peer of Observable Framework draws with this file too.
import * as Plot from '@observablehq/plot';
import { feature } from 'topojson-client';

const label = ({ order, city }) => `${order} ${city}`;
const place = { x: 'longitude', y: 'latitude' };
const corners = [
  [19, 20],
  [62, 43],
];

export function plotMap(world, stops) {
  return Plot.plot({
    width: 600,
    height: 440,
    projection: { type: 'mercator', domain: { type: 'MultiPoint', coordinates: corners } },
    marks: [
      Plot.geo(feature(world, world.objects.countries), {
        className: 'land',
        fill: '#efe9dd',
        stroke: '#90846b',
      }),
      Plot.line(stops, { ...place, stroke: '#8a400f' }),
      Plot.dot(stops, { ...place, className: 'stop', r: 5, fill: '#8a400f', title: label }),
      Plot.text(stops, {
        ...place,
        text: label,
        textAnchor: 'start',
        dx: 8,
        fill: 'black',
        stroke: 'white',
      }),
    ],
  });
}

export function plotBars(approvals) {
  const reported = approvals.filter(({ value }) => value !== null);
  const words = { x: 0, y: 'name', text: 'text', textAnchor: 'start', dx: 6 };
  return Plot.plot({
    width: 600,
    height: 260,
    marginLeft: 230,
    x: { label: 'US dollars', tickFormat: 's', grid: true },
    y: { label: null, domain: approvals.map(({ name }) => name) },
    marks: [
      Plot.barX(reported, { className: 'bar', x: 'value', y: 'name', fill: '#8a400f' }),
      Plot.text(reported, { ...words, fill: 'white' }),
      Plot.text(
        approvals.filter(({ value }) => value === null),
        words,
      ),
    ],
  });
}
