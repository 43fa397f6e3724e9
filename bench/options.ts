import { parseArgs } from 'node:util';

/** What the command was asked for. */
export interface Options {
  /** How often each page is measured. */
  runs: number;
  /** The names of the subjects; all of them where none is named. */
  only: string[];
  /** Whether a picture of every page is kept, to look at. */
  look: boolean;
  /** Whether the figures are written into docs/. */
  write: boolean;
}

/** Reads the words after the command. Throws with how to ask. */
export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      runs: { type: 'string', default: '7' },
      only: { type: 'string', default: '' },
      look: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs is "${values.runs}". Give a whole number from 1 on.`);
  }
  const only = values.only.split(',').filter(Boolean);
  return { runs, only, look: values.look, write: !values['dry-run'] && only.length === 0 };
}
