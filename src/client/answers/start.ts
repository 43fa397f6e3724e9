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
    const file = (await response.json()) as AnswersFile;
    const claims = new URL(file.claims, response.url).href;
    return new Explorer(figure, stage, { ...file, claims });
  } catch {
    return undefined;
  }
}
