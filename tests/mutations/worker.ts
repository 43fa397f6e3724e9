import { parentPort } from 'node:worker_threads';
import { openGround } from './ground.ts';
import { listTrials, type Result, resultOf } from './run.ts';

/** What a worker is told to do: the trials with these numbers, or to end. */
export type Order = { numbers: readonly number[] } | 'end';

/** What a worker says: how many trials there are, which it begins, how it ended. */
export type Report =
  { count: number } | { begun: number; told: string } | { ended: number; result: Result };

const [lamps, own] = [openGround('lamps'), openGround('own')];
const trials = listTrials(lamps, own);
const say = (report: Report): void => parentPort?.postMessage(report);
parentPort?.on('message', (order: Order) => void follow(order));
say({ count: trials.length });

async function follow(order: Order): Promise<void> {
  if (order === 'end') {
    for (const ground of [lamps, own]) ground.close();
    parentPort?.close();
    return;
  }
  for (const number of order.numbers) {
    const trial = trials[number];
    if (!trial) continue;
    say({ begun: number, told: trial.told });
    say({ ended: number, result: await resultOf(trial) });
  }
}
