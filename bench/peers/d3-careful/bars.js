import { scaleBand, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import approvals from './data/approvals.json';

export function drawBars(element) {
  const largest = Math.max(...approvals.map(({ value }) => value));
  const x = scaleLinear().domain([0, largest]).nice().range([230, 590]);
  const y = scaleBand()
    .domain(approvals.map(({ name }) => name))
    .range([0, 250])
    .padding(0.2);
  const svg = select(element)
    .append('svg')
    .attr('viewBox', '0 0 600 260')
    .attr('width', 600)
    .attr('font-size', 12);
  for (const { name, value, text } of approvals) {
    const row = svg.append('g').attr('transform', `translate(0 ${y(name)})`);
    const middle = y.bandwidth() / 2;
    const write = (left, words) =>
      row.append('text').attr('x', left).attr('y', middle).attr('dy', '0.35em').text(words);
    write(0, name);
    if (value !== null) {
      row
        .append('rect')
        .attr('class', 'bar')
        .attr('x', 230)
        .attr('width', x(value) - 230)
        .attr('height', y.bandwidth())
        .attr('fill', '#8a400f');
    }
    write(236, text).attr('fill', value === null ? 'black' : 'white');
  }
}
