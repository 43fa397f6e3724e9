import embed from 'vega-embed';

const label = { calculate: "datum.order + ' ' + datum.city", as: 'label' };
const place = { longitude: { field: 'longitude' }, latitude: { field: 'latitude' } };

export function drawMap(element) {
  return embed(
    element,
    {
      width: 600,
      height: 440,
      projection: { type: 'mercator', scale: 799, center: [40.5, 32.2] },
      data: { url: '/data/stops.json' },
      transform: [label],
      layer: [
        {
          name: 'land',
          data: {
            url: '/data/countries-50m.json',
            format: { type: 'topojson', feature: 'countries' },
          },
          transform: [],
          mark: { type: 'geoshape', fill: '#efe9dd', stroke: '#90846b', clip: true },
        },
        {
          name: 'route',
          mark: { type: 'line', color: '#8a400f' },
          encoding: { ...place, order: { field: 'order' } },
        },
        {
          name: 'stops',
          mark: { type: 'circle', size: 80, color: '#8a400f', opacity: 1 },
          encoding: { ...place, tooltip: { field: 'label' } },
        },
        {
          name: 'labels',
          mark: { type: 'text', align: 'left', dx: 8 },
          encoding: { ...place, text: { field: 'label' } },
        },
      ],
    },
    { renderer: 'svg', actions: false },
  );
}
