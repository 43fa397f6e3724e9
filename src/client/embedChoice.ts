/** Runs in an embed of a chart with choices: it shows what the address chose, such as "?matter=arms". */
import { choose } from './choose.ts';

for (const [name, value] of new URLSearchParams(location.search)) {
  if (/^[a-z]+$/.test(name)) choose(name, value);
}
