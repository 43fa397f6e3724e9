import { map } from '../../lib/map.server.js';

export const load = () => ({ map });
