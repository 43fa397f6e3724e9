import { feature } from 'topojson-client';
import { draw, registerMap } from './chart.js';
import stops from './data/stops.json';

const place = ({ longitude, latitude }) => [longitude, latitude];

export async function drawMap(element) {
  const world = await fetch('/data/countries-50m.json').then((response) => response.json());
  registerMap('world', feature(world, world.objects.countries));
  draw(element, 440, {
    tooltip: {},
    geo: {
      map: 'world',
      boundingCoords: [
        [19, 43],
        [62, 20],
      ],
      silent: true,
      itemStyle: { areaColor: '#efe9dd', borderColor: '#90846b' },
    },
    series: [
      {
        type: 'lines',
        coordinateSystem: 'geo',
        polyline: true,
        lineStyle: { color: '#8a400f', opacity: 1 },
        data: [{ coords: stops.map(place) }],
      },
      {
        type: 'scatter',
        coordinateSystem: 'geo',
        symbolSize: 10,
        itemStyle: { color: '#8a400f' },
        label: { show: true, formatter: '{b}', position: 'right', color: 'black' },
        data: stops.map((stop) => ({ name: `${stop.order} ${stop.city}`, value: place(stop) })),
      },
    ],
  });
}
