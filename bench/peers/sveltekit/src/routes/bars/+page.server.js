import { bars } from '../../lib/bars.server.js';

export const load = () => ({ bars });
