import { describeMutation, type Mutation } from './mutation.ts';
import { fileWays, judgeFile, judgeStray, strays } from './fileWays.ts';
import type { Ground } from './ground.ts';
import { judge, type Outcome, readingOf, type Verdict } from './judge.ts';
import { listMutations } from './list.ts';
import { oneOfEach } from './nodeWays.ts';

/** One judged mutation, as small as the table needs it. */
export interface Result extends Verdict {
  group: Mutation['group'];
  way: string;
  /** The whole of it in a line, where it was not refused. */
  told?: string;
}

/** One thing to break, still to be judged. */
export interface Trial {
  group: Mutation['group'];
  way: string;
  /** The whole of it in a line. */
  told: string;
  judge: () => Verdict | Promise<Verdict>;
}

export const bad: ReadonlySet<Outcome> = new Set(['misled', 'silent', 'crash', 'hang']);

/**
 * Every mutation of a ground. Of the invented article these are all; of the site's
 * own content every sentence and all markup, and of its values one for each field that
 * the invented article, whose fields are `known`, does not have and each way.
 */
export function listAll(ground: Ground, known: ReadonlySet<string> = new Set()): Mutation[] {
  const all = [...ground.files].flatMap(([file, text]) => listMutations(file, text));
  if (ground.name === 'lamps') return all;
  const values = all.filter(({ group, field }) => group === 'values' && !known.has(field));
  return [...oneOfEach(values), ...all.filter(({ group }) => group !== 'values')];
}

/** All that there is to try on both grounds, in order: the same in every worker. */
export function listTrials(lamps: Ground, own: Ground): Trial[] {
  const first = listAll(lamps);
  const known = new Set(first.map(({ field }) => field));
  return [...tryAll(lamps, first), ...tryFiles(lamps), ...tryAll(own, listAll(own, known))];
}

function tryAll(ground: Ground, mutations: readonly Mutation[]): Trial[] {
  const before = readingOf(ground.project.content);
  return mutations.map((mutation) => ({
    ...{ group: mutation.group, way: mutation.way, told: describeMutation(mutation) },
    judge: () => judge(mutation, ground, before),
  }));
}

/** Every file broken as a whole, and every stray file. */
function tryFiles(ground: Ground): Trial[] {
  const group = 'files';
  const whole = [...ground.files.keys()].flatMap((file) =>
    Object.keys(fileWays).map((way): Trial => ({
      ...{ group, way, told: `${file}: ${way}` },
      judge: () => judgeFile(ground, file, way),
    })),
  );
  const beside = strays.flatMap((name) =>
    [false, true].map((linked): Trial => {
      const way = linked ? 'a stray link to nothing' : 'a stray file';
      return {
        ...{ group, way, told: `${name}: ${way}` },
        judge: () => judgeStray(ground, name, linked),
      };
    }),
  );
  return [...whole, ...beside];
}

/** Judges what is to be tried. */
export async function resultOf({ group, way, told, judge: findVerdict }: Trial): Promise<Result> {
  const verdict = await findVerdict();
  return { group, way, ...verdict, ...(verdict.outcome === 'refused' ? {} : { told }) };
}
