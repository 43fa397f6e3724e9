import region from '../data/region.json';
import stops from '../data/stops.json';
import words from '../data/words.json';

export const map = { region, stops, ...words.map };
