import { describeMutation, type Mutation } from './mutation.ts';
import { fileWays, judgeFile, judgeStray, strays } from './fileWays.ts';
import { type Ground, type GroundName, openGround } from './ground.ts';
import { judge, type Outcome, readingOf, type Verdict } from './judge.ts';
import { listMutations } from './list.ts';
import { oneOfEach } from './nodeWays.ts';

/** One judged mutation, as small as the table needs it. */
export interface Result extends Verdict {
  group: Mutation['group'];
  way: string;
  /** The whole of it in a line, where it ended badly. */
  told?: string;
}

/** A piece of the work: a ground, and which of how many shares of its mutations. */
export interface Share {
  ground: GroundName;
  share: number;
  of: number;
}

export const bad: ReadonlySet<Outcome> = new Set(['misled', 'silent', 'crash', 'hang']);

/**
 * Every mutation of a ground. Of the invented article these are all; of the site's
 * own content every sentence and all markup, and of its values one for each field that
 * the invented article does not have and each way.
 */
export function listAll(ground: Ground, known: ReadonlySet<string> = new Set()): Mutation[] {
  const all = [...ground.files].flatMap(([file, text]) => listMutations(file, text));
  if (ground.name === 'lamps') return all;
  const values = all.filter(({ group, field }) => group === 'values' && !known.has(field));
  return [...oneOfEach(values), ...all.filter(({ group }) => group !== 'values')];
}

/** Judges a share of all mutations; `tell` hears each before it begins, so that a hang can be named. */
export function runShare(
  { ground: name, share, of }: Share,
  tell: (told: string) => void,
): Result[] {
  const ground = openGround(name);
  try {
    const before = readingOf(ground.project.content);
    const mutations = listAll(ground, name === 'own' ? fieldsOfLamps() : undefined);
    const results = mutations
      .filter((_, i) => i % of === share)
      .map((mutation) => {
        const told = describeMutation(mutation);
        tell(told);
        return resultOf(mutation.group, mutation.way, judge(mutation, ground, before), told);
      });
    return name === 'lamps' && share === 0 ? [...results, ...runFiles(ground, tell)] : results;
  } finally {
    ground.close();
  }
}

function resultOf(group: Result['group'], way: string, verdict: Verdict, told: string): Result {
  return { group, way, ...verdict, ...(bad.has(verdict.outcome) ? { told } : {}) };
}

/** Every file broken as a whole, and every stray file. */
export function runFiles(ground: Ground, tell: (told: string) => void): Result[] {
  const whole = [...ground.files.keys()].flatMap((file) =>
    Object.keys(fileWays).map((way) => {
      tell(`${file}: ${way}`);
      return resultOf('files', way, judgeFile(ground, file, way), `${file}: ${way}`);
    }),
  );
  const beside = strays.flatMap((name) =>
    [false, true].map((linked) => {
      const way = linked ? 'a stray link to nothing' : 'a stray file';
      return resultOf('files', way, judgeStray(ground, name, linked), `${name}: ${way}`);
    }),
  );
  return [...whole, ...beside];
}

/** The fields that the invented article has, which need no second ground. */
function fieldsOfLamps(): Set<string> {
  const lamps = openGround('lamps');
  lamps.close();
  return new Set(listAll(lamps).map(({ field }) => field));
}
