import { draw } from './chart.js';
import approvals from './data/approvals.json';

export function drawBars(element) {
  draw(element, 260, {
    tooltip: {},
    grid: { left: 230, right: 20, top: 10, bottom: 30 },
    xAxis: { type: 'value', axisLabel: { formatter: (value) => `$${value / 1e6}m` } },
    yAxis: { type: 'category', inverse: true, data: approvals.map(({ name }) => name) },
    series: [
      {
        type: 'bar',
        itemStyle: { color: '#8a400f' },
        label: {
          show: true,
          position: 'insideLeft',
          formatter: ({ dataIndex }) => approvals[dataIndex].text,
        },
        // A bar without a value has no label, so its words stand at a bar of no length.
        data: approvals.map(({ value }) =>
          value === null ? { value: 0, label: { position: 'right' } } : value,
        ),
      },
    ],
  });
}
