import { breakMarkup } from './markupWays.ts';
import type { Mutation } from './mutation.ts';
import { breakYaml } from './nodeWays.ts';
import { readPassages } from './passages.ts';
import { breakWords } from './sentenceWays.ts';

/** Every mutation of one file, in order. */
export function listMutations(file: string, text: string): Mutation[] {
  if (file.endsWith('.yml')) return breakYaml(file, text);
  const { head, words } = readPassages(text);
  return [
    ...breakYaml(file, head.text, head.from, head.line),
    ...words.flatMap((each, turn) => breakWords(file, each, turn)),
    ...breakMarkup(file, text),
  ];
}
