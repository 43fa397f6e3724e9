import { spawnSync } from 'node:child_process';

/** What wrk saw of an address under load. */
export interface Load {
  /** Answers a second. */
  rate: number;
  /** Times to the whole answer, in the words of wrk: half of all were no slower, 99 in 100 were no slower. */
  median: string;
  slowest: string;
  /** Answers that were no success, and connections that broke: wrk's own lines. */
  errors: string[];
}

/** The command by which an address is put under load. */
export function commandFor(url: string, seconds: number): string[] {
  return ['wrk', '-t1', '-c50', `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', url];
}

/** Puts an address under load: 50 connections that ask again as soon as they have the answer. */
export function loadOf(url: string, seconds: number): Load {
  const [program = '', ...args] = commandFor(url, seconds);
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`wrk failed at ${url}:\n${stdout}${stderr}`);
  return readLoad(stdout);
}

/** Reads what wrk prints. */
export function readLoad(said: string): Load {
  const find = (pattern: RegExp): string => {
    const [, found] = pattern.exec(said) ?? [];
    if (found === undefined) throw new Error(`wrk said nothing that fits ${pattern}:\n${said}`);
    return found;
  };
  return {
    rate: Number(find(/^Requests\/sec: +([\d.]+)$/m)),
    median: find(/^ +50% +(\S+)$/m),
    slowest: find(/^ +99% +(\S+)$/m),
    errors: (said.match(/^ *(Socket errors|Non-2xx).*$/gm) ?? []).map((line) => line.trim()),
  };
}
