import { plotMap } from './charts.js';
import stops from './data/stops.json';

export async function drawMap(element) {
  const world = await fetch('/data/countries-50m.json').then((response) => response.json());
  element.append(plotMap(world, stops));
}
