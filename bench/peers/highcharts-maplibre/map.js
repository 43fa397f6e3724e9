import { LngLatBounds, Map, Marker, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { feature } from 'topojson-client';
import stops from './data/stops.json';

setWorkerUrl(workerUrl);

const colour = '#8a400f';

export async function drawMap(element) {
  const box = element.appendChild(document.createElement('div'));
  box.style.cssText = 'width:600px;height:440px';
  const world = await fetch('/data/countries-50m.json').then((response) => response.json());
  const line = {
    type: 'LineString',
    coordinates: stops.map(({ longitude, latitude }) => [longitude, latitude]),
  };
  const map = new Map({
    container: box,
    attributionControl: false,
    bounds: new LngLatBounds([19, 20], [62, 43]),
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {
        countries: { type: 'geojson', data: feature(world, world.objects.countries) },
        route: { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: line } },
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': 'white' } },
        { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#efe9dd' } },
        { id: 'border', type: 'line', source: 'countries', paint: { 'line-color': '#90846b' } },
        { id: 'route', type: 'line', source: 'route', paint: { 'line-color': colour } },
      ],
    },
  });
  // Letters in WebGL would need a server of glyphs, so the stops are elements.
  for (const stop of stops) {
    const mark = document.createElement('div');
    mark.className = 'stop';
    mark.style.cssText = `width:10px;height:10px;border-radius:5px;background:${colour}`;
    const label = mark.appendChild(document.createElement('span'));
    label.textContent = `${stop.order} ${stop.city}`;
    label.style.cssText = 'position:absolute;left:14px;top:-4px;white-space:nowrap';
    new Marker({ element: mark }).setLngLat([stop.longitude, stop.latitude]).addTo(map);
  }
  map.once('idle', () => {
    map.getCanvas().dataset.drawn = '';
  });
}
