import { bars } from '../../lib/bars.server.js';
import { map } from '../../lib/map.server.js';

export const load = () => ({ bars, map });
