import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { feature } from 'topojson-client';
import stops from './data/stops.json';

export async function drawMap(element) {
  const box = element.appendChild(document.createElement('div'));
  box.style.cssText = 'width:600px;height:440px;background:white';
  const map = L.map(box, { attributionControl: false, fadeAnimation: false, zoomSnap: 0 });
  map.fitBounds([
    [20, 19],
    [43, 62],
  ]);
  const world = await fetch('/data/countries-50m.json').then((response) => response.json());
  L.geoJSON(feature(world, world.objects.countries), {
    style: {
      className: 'land',
      fillColor: '#efe9dd',
      fillOpacity: 1,
      color: '#90846b',
      weight: 1,
    },
  }).addTo(map);
  const place = ({ latitude, longitude }) => [latitude, longitude];
  L.polyline(stops.map(place), { color: '#8a400f', weight: 1.5 }).addTo(map);
  for (const stop of stops) {
    L.circleMarker(place(stop), {
      className: 'stop',
      radius: 5,
      fillColor: '#8a400f',
      fillOpacity: 1,
      stroke: false,
    })
      .bindTooltip(`${stop.order} ${stop.city}`, { permanent: true, direction: 'right' })
      .addTo(map);
  }
}
