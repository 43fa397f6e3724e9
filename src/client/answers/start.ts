export { accompany } from './companion.ts';
import type { AnswersFile } from './file.ts';
import { Explorer } from './explorer.ts';

/** Lets a figure answer with the file that it names; it stays silent where that cannot be had. */
export async function start(figure: HTMLElement): Promise<Explorer | undefined> {
  const stage = figure.querySelector<HTMLElement>('.drawings');
  const address = figure.dataset['answers'];
  if (!stage || address === undefined) return undefined;
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    return new Explorer(figure, stage, (await response.json()) as AnswersFile);
  } catch {
    return undefined;
  }
}
