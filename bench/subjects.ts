import type { Scene } from './charts.ts';

/** Elements that must have a box before a chart counts as seen: so many of what the selector finds. */
export interface Marks {
  selector: string;
  count: number;
  /** The elements in whose shadow they are; in none without. */
  host?: string;
}

/** Our charts, or the same charts made with something else. */
export interface Subject {
  /** The name of its folder and host. */
  name: string;
  /** What readers know it as. */
  label: string;
  /** How its folder is made; `ours` is the site as built, `component` a page that takes its charts without frames. */
  maker: 'ours' | 'component' | 'floor' | 'vite' | 'scripts' | 'framework' | 'sveltekit';
  /** Its packages, whose versions are told. */
  packages: readonly string[];
  /** Its marks by chart. The first of a chart are those of "first mark"; all of them are "whole". */
  marks: Readonly<Record<Scene, readonly Marks[]>>;
  /** The charts that are drawn on a canvas of 2D, where elements tell nothing of the letters. */
  canvas: readonly Scene[];
}

const stops = 10;
const bars = 3;

/** The marks of a subject that draws elements with the classes `stop`, `land` and `bar`. */
const classed: Subject['marks'] = {
  map: [
    { selector: '#map .stop', count: stops },
    { selector: '#map .land', count: 1 },
  ],
  bars: [{ selector: '#bars .bar', count: bars }],
};

/** Plot gives its groups the class. */
const plotted: Subject['marks'] = {
  map: [
    { selector: '#map .stop circle', count: stops },
    { selector: '#map .land path', count: 1 },
  ],
  bars: [{ selector: '#bars .bar rect', count: bars }],
};

/** A canvas that its library has said it has drawn. */
const drawn = (scene: Scene): Marks[] => [{ selector: `#${scene} canvas[data-drawn]`, count: 1 }];

const own: Subject['marks'] = {
  map: [
    { selector: '.drawing .number', count: stops },
    { selector: '.drawing use', count: 1 },
  ],
  bars: [{ selector: '.drawing .bar, .drawing .pending', count: bars }],
};

const inComponent = (marks: readonly Marks[]): Marks[] =>
  marks.map((each) => ({ ...each, host: 'trip-chart' }));

/** All subjects, ours first, the floor last. */
export const subjects: readonly Subject[] = [
  {
    name: 'ours',
    label: 'This site',
    maker: 'ours',
    packages: [],
    marks: own,
    canvas: [],
  },
  {
    name: 'component',
    label: 'This site, web component',
    maker: 'component',
    packages: [],
    marks: { map: inComponent(own.map), bars: inComponent(own.bars) },
    canvas: [],
  },
  {
    name: 'framework',
    label: 'Observable Framework',
    maker: 'framework',
    packages: ['@observablehq/framework', '@observablehq/plot'],
    marks: plotted,
    canvas: [],
  },
  {
    name: 'plot',
    label: 'Observable Plot',
    maker: 'vite',
    packages: ['@observablehq/plot'],
    marks: plotted,
    canvas: [],
  },
  {
    name: 'vega-lite',
    label: 'Vega-Lite',
    maker: 'vite',
    packages: ['vega', 'vega-lite', 'vega-embed'],
    marks: {
      map: [
        { selector: '#map .stops_marks path', count: stops },
        { selector: '#map .land_marks path', count: 1 },
      ],
      bars: [{ selector: '#bars .bars_marks path', count: bars }],
    },
    canvas: [],
  },
  {
    name: 'echarts',
    label: 'ECharts',
    maker: 'vite',
    packages: ['echarts'],
    marks: { map: drawn('map'), bars: drawn('bars') },
    canvas: ['map', 'bars'],
  },
  {
    name: 'chartjs-leaflet',
    label: 'Chart.js, Leaflet',
    maker: 'vite',
    packages: ['chart.js', 'leaflet'],
    marks: { map: classed.map, bars: drawn('bars') },
    canvas: ['bars'],
  },
  {
    name: 'highcharts-maplibre',
    label: 'Highcharts, MapLibre',
    maker: 'vite',
    packages: ['highcharts', 'maplibre-gl'],
    marks: {
      map: [{ selector: '#map .stop', count: stops }, ...drawn('map')],
      bars: [{ selector: '#bars .highcharts-series .highcharts-point', count: bars }],
    },
    canvas: [],
  },
  {
    name: 'd3-usual',
    label: 'D3 in the browser, as usual',
    maker: 'scripts',
    packages: ['d3'],
    marks: classed,
    canvas: [],
  },
  {
    name: 'd3-careful',
    label: 'D3 in the browser, careful',
    maker: 'vite',
    packages: ['d3-geo', 'd3-scale', 'd3-selection'],
    marks: classed,
    canvas: [],
  },
  {
    name: 'sveltekit',
    label: 'SvelteKit, LayerCake',
    maker: 'sveltekit',
    packages: ['@sveltejs/kit', 'svelte', 'layercake'],
    marks: classed,
    canvas: [],
  },
  {
    name: 'floor',
    label: 'Floor: SVG by hand',
    maker: 'floor',
    packages: [],
    marks: classed,
    canvas: [],
  },
];
