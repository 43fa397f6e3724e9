/* global d3 */

async function drawBars(element) {
  const approvals = await d3.json('/data/approvals.json');
  const svg = d3
    .select(element)
    .append('svg')
    .attr('width', 600)
    .attr('height', 260)
    .attr('font-size', 12);
  const x = d3
    .scaleLinear()
    .domain([0, d3.max(approvals, ({ value }) => value)])
    .nice()
    .range([230, 590]);
  const y = d3
    .scaleBand()
    .domain(approvals.map(({ name }) => name))
    .range([10, 230])
    .padding(0.2);
  svg.append('g').attr('transform', 'translate(230,0)').call(d3.axisLeft(y));
  svg.append('g').attr('transform', 'translate(0,230)').call(d3.axisBottom(x).ticks(5, 's'));
  svg
    .append('g')
    .selectAll('rect')
    .data(approvals.filter(({ value }) => value !== null))
    .join('rect')
    .attr('class', 'bar')
    .attr('x', 230)
    .attr('y', ({ name }) => y(name))
    .attr('width', ({ value }) => x(value) - 230)
    .attr('height', y.bandwidth())
    .attr('fill', '#8a400f');
  svg
    .append('g')
    .selectAll('text')
    .data(approvals)
    .join('text')
    .attr('x', 236)
    .attr('y', ({ name }) => y(name) + y.bandwidth() / 2)
    .attr('dy', '0.35em')
    .attr('fill', ({ value }) => (value === null ? 'black' : 'white'))
    .text(({ text }) => text);
}

drawBars('#bars');
