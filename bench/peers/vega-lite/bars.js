import embed from 'vega-embed';
import approvals from './data/approvals.json';

export function drawBars(element) {
  return embed(
    element,
    {
      width: 360,
      height: 200,
      data: { values: approvals },
      encoding: {
        x: { field: 'value', type: 'quantitative', title: 'US dollars', axis: { format: 's' } },
        y: {
          field: 'name',
          type: 'nominal',
          sort: approvals.map(({ name }) => name),
          title: null,
          axis: { labelLimit: 230 },
        },
      },
      layer: [
        { name: 'bars', mark: { type: 'bar', color: '#8a400f' } },
        {
          name: 'values',
          transform: [{ calculate: 'datum.value || 0', as: 'value' }],
          mark: { type: 'text', align: 'left', x: 6, baseline: 'middle' },
          encoding: {
            x: { value: 6 },
            text: { field: 'text' },
            color: {
              condition: { test: 'datum.value > 0', value: 'white' },
              value: 'black',
            },
          },
        },
      ],
    },
    { renderer: 'svg', actions: false },
  );
}
