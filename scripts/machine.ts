import { availableParallelism, cpus } from 'node:os';

/** The share of all processors' time, from 0 to 1, that was taken on this machine during some milliseconds in which the command itself does nothing. */
export async function measureBusy(during: number): Promise<number> {
  const before = spentTime();
  await new Promise((resolve) => setTimeout(resolve, during));
  const after = spentTime();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

/** Whether others took so much of the processors, of all from 0 to 1, that times are too long. */
export function isBusy(share: number): boolean {
  return share > 0.1;
}

/** How many processors there are and which, in words. */
export function describeProcessors(): string {
  return `${availableParallelism()} × ${(cpus()[0]?.model ?? 'unknown').trim()}`;
}

function spentTime(): { idle: number; all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (values: readonly number[]): number =>
    values.reduce((total, each) => total + each, 0);
  return {
    idle: sum(times.map(({ idle }) => idle)),
    all: sum(times.flatMap((each) => Object.values(each))),
  };
}
