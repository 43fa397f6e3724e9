import { geoMercator, geoPath, scaleLinear } from 'd3';
import { feature, mesh } from 'topojson-client';
import { element, escapeMarkup } from '../src/lib/svg.ts';
import { cutGeometry, type Charts, type Scene } from './charts.ts';

// What a page with these charts comes to when all but the drawing is left out: no
// script, no table, no second width, no dark colours. Nobody should publish it.

const ink = '#8a400f';
const round = (value: number): number => Math.round(value * 10) / 10;

/** The drawing of one chart, as markup with an id for the bench. */
export function drawFloor(scene: Scene, charts: Charts): string {
  const { title, source } = charts.words[scene];
  const [height, parts] = scene === 'map' ? drawStops(charts) : drawApprovals(charts);
  const drawing = element(
    'svg',
    {
      id: scene,
      viewBox: `0 0 600 ${height}`,
      width: 600,
      'font-size': 12,
      role: 'img',
      'aria-label': title,
    },
    ...parts,
  );
  return `<h1>${escapeMarkup(title)}</h1>${drawing}<p>${escapeMarkup(source)}</p>`;
}

type Drawn = [height: number, parts: string[]];

function drawStops({ stops }: Charts): Drawn {
  const coordinates = [
    [19, 20],
    [62, 43],
  ];
  const projection = geoMercator()
    .fitSize([600, 440], { type: 'MultiPoint', coordinates })
    .clipExtent([
      [0, 0],
      [600, 440],
    ]);
  const path = geoPath(projection).digits(0);
  const region = cutGeometry();
  const { countries } = region.objects;
  const placed = stops.map(({ longitude, latitude, ...stop }) => {
    const [x, y] = (projection([longitude, latitude]) ?? [0, 0]).map(round);
    return { ...stop, x: x ?? 0, y: y ?? 0 };
  });
  const line = `M${placed.map(({ x, y }) => `${x} ${y}`).join('L')}`;
  const land = path(feature(region, countries)) ?? '';
  const borders = path(mesh(region, countries)) ?? '';
  return [
    440,
    [
      element('path', { class: 'land', d: land, fill: '#efe9dd' }),
      element('path', { d: borders, fill: 'none', stroke: '#90846b' }),
      element('path', { d: line, fill: 'none', stroke: ink }),
      ...placed.flatMap(({ order, city, x, y }) => [
        element('circle', { class: 'stop', cx: x, cy: y, r: 5, fill: ink }),
        element('text', { x: x + 8, y: y + 5 }, escapeMarkup(`${order} ${city}`)),
      ]),
    ],
  ];
}

function drawApprovals({ approvals }: Charts): Drawn {
  const largest = Math.max(...approvals.map(({ value }) => value ?? 0));
  const width = scaleLinear([0, largest], [0, 370]);
  const parts = approvals.flatMap(({ name, value, text }, row) => {
    const y = row * 40;
    const fill = value === null ? {} : { fill: '#fff' };
    const bar = { class: 'bar', x: 230, y, width: round(width(value ?? 0)), height: 32, fill: ink };
    return [
      element('text', { x: 0, y: y + 21 }, escapeMarkup(name)),
      value === null ? '' : element('rect', bar),
      element('text', { x: 238, y: y + 21, ...fill }, escapeMarkup(text)),
    ];
  });
  return [approvals.length * 40, parts];
}
