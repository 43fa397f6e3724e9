import { geoMercator, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { feature, mesh } from 'topojson-client';
import region from './data/region.json';
import stops from './data/stops.json';

const corners = {
  type: 'MultiPoint',
  coordinates: [
    [19, 20],
    [62, 43],
  ],
};

export function drawMap(element) {
  const projection = geoMercator()
    .fitSize([600, 440], corners)
    .clipExtent([
      [0, 0],
      [600, 440],
    ]);
  const path = geoPath(projection).digits(1);
  const place = ({ longitude, latitude }) => projection([longitude, latitude]);
  const svg = select(element)
    .append('svg')
    .attr('viewBox', '0 0 600 440')
    .attr('width', 600)
    .attr('font-size', 12);
  const { countries } = region.objects;
  const shape = (d) => svg.append('path').attr('fill', 'none').attr('d', d);
  shape(path(feature(region, countries)))
    .attr('class', 'land')
    .attr('fill', '#efe9dd');
  shape(path(mesh(region, countries))).attr('stroke', '#90846b');
  shape(`M${stops.map(place).join('L')}`).attr('stroke', '#8a400f');
  for (const stop of stops) {
    const [x, y] = place(stop);
    svg
      .append('circle')
      .attr('class', 'stop')
      .attr('cx', x)
      .attr('cy', y)
      .attr('r', 5)
      .attr('fill', '#8a400f');
    svg
      .append('text')
      .attr('x', x + 8)
      .attr('y', y)
      .attr('dy', '0.35em')
      .text(`${stop.order} ${stop.city}`);
  }
}
