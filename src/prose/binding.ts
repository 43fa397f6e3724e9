import { findFigures } from '../figures/figures.ts';
import { bindingOf, type Span } from './passage.ts';
import { findDisagreement } from '../figures/agree.ts';
import type { Units } from '../figures/nouns.ts';
import type { Support } from '../figures/support.ts';

/**
 * Returns what supports figures bound to the entry, `unread` where the entry's
 * own file or lines could not be read, or undefined where there is no such entry.
 */
export type FindSupport = (entry: string) => Support | 'unread' | undefined;

/** A figure that does not hold, with its place in the text. */
interface Unbound {
  at: number;
  what: string;
  fix: string;
}

/** The figures of a passage that no entry holds where they stand, or that it does not bear out. */
export function findUnbound(
  text: string,
  spans: readonly Span[],
  findSupport: FindSupport,
  units: Units,
): Unbound[] {
  return findFigures(text, units).flatMap((figure) => {
    const { cites, exempt } = bindingOf(spans, figure);
    if (exempt) return [];
    const at = figure.index;
    if (cites.length === 0) {
      const what = `the figure "${figure.text}" is not bound to the ledger.`;
      const fix = 'Put it inside <Cite of="…">, or inside <Exempt why="…"> where it is no claim.';
      return [{ at, what, fix }];
    }
    const found = cites.map((id) => findSupport(id));
    const support = found.filter((entry) => entry !== undefined && entry !== 'unread');
    // What is not there or could not be read is reported by itself.
    if (support.length === 0 || found.includes('unread')) return [];
    const disagreement = findDisagreement(figure, text, support, units);
    if (!disagreement) return [];
    const fix = 'Correct the sentence, cite the entry that has it, or correct the entry.';
    return [{ at, what: `${disagreement} (${cites.join(', ')}).`, fix }];
  });
}
