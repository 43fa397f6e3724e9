import { geoMercator } from 'd3-geo';

export const frame = { width: 600, height: 440 };

const corners = {
  type: 'MultiPoint',
  coordinates: [
    [19, 20],
    [62, 43],
  ],
};

export const projection = geoMercator()
  .fitSize([frame.width, frame.height], corners)
  .clipExtent([
    [0, 0],
    [frame.width, frame.height],
  ]);
