/* global d3, topojson */

async function drawMap(element) {
  const [world, stops] = await Promise.all([
    d3.json('/data/countries-50m.json'),
    d3.json('/data/stops.json'),
  ]);
  const svg = d3
    .select(element)
    .append('svg')
    .attr('width', 600)
    .attr('height', 440)
    .attr('font-size', 12);
  const corners = {
    type: 'MultiPoint',
    coordinates: [
      [19, 20],
      [62, 43],
    ],
  };
  const projection = d3.geoMercator().fitSize([600, 440], corners);
  const place = ({ longitude, latitude }) => projection([longitude, latitude]);
  svg
    .append('g')
    .selectAll('path')
    .data(topojson.feature(world, world.objects.countries).features)
    .join('path')
    .attr('class', 'land')
    .attr('d', d3.geoPath(projection))
    .attr('fill', '#efe9dd')
    .attr('stroke', '#90846b');
  svg
    .append('path')
    .attr('d', d3.line()(stops.map(place)))
    .attr('fill', 'none')
    .attr('stroke', '#8a400f');
  const stop = svg
    .append('g')
    .selectAll('g')
    .data(stops)
    .join('g')
    .attr('transform', (datum) => `translate(${place(datum)})`);
  stop.append('circle').attr('class', 'stop').attr('r', 5).attr('fill', '#8a400f');
  stop
    .append('text')
    .attr('x', 8)
    .attr('dy', '0.35em')
    .text(({ order, city }) => `${order} ${city}`);
}

drawMap('#map');
