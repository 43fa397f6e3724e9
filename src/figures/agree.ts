import type { AmountFigure, Figure } from './figure.ts';
import { findDateDisagreement } from './agreeDate.ts';
import { tellsOtherHarm } from './harm.ts';
import { findNameFault } from './names.ts';
import { measures, type Units } from './nouns.ts';
import { agreesWith, isRate, isShare, statedQualifiers } from './qualifiers.ts';
import type { Amount } from '../ledger/schema.ts';
import type { Support } from './support.ts';
import { isNoun, isOfUnit, namedAfter } from './units.ts';

/** A figure that the amounts may have, by a number or by a word. */
type Counted = Extract<Figure, { kind: 'amount' | 'word' }>;

/**
 * Says what is wrong with a figure against the entries it is bound to, or
 * returns undefined where they bear it out. `text` is the whole passage the
 * figure stands in, for the words before and after it, and `units` are those that
 * amounts may have. The sense of a sentence
 * ("not 13,000", "between the three") is not read: that is the editor's work.
 */
export function findDisagreement(
  figure: Figure,
  text: string,
  support: readonly Support[],
  units: Units,
): string | undefined {
  if (figure.kind === 'date') return findDateDisagreement(figure, text, support);
  if (figure.kind === 'name') return findNameFault(figure, support);
  const amounts = support.flatMap((entry) => entry.amounts);
  const before = text.slice(0, figure.index);
  const after = text.slice(figure.index + figure.text.length);
  return figure.kind === 'amount'
    ? findAmountDisagreement(figure, before, after, amounts, units)
    : findWordDisagreement(figure, before, after, amounts, units);
}

function findWordDisagreement(
  figure: Extract<Figure, { kind: 'word' }>,
  before: string,
  after: string,
  amounts: readonly Amount[],
  units: Units,
): string | undefined {
  const same = amounts.filter(({ word }) => word?.toLowerCase().split(/\W+/).includes(figure.word));
  const [first] = same;
  if (!first) return `the count "${figure.text}" is not in the entry`;
  // "Decades" names its own unit.
  if (same.some(({ unit }) => isNoun(figure.word, unit, units))) return undefined;
  return same.some((amount) => fits(figure, before, after, amount, units))
    ? undefined
    : sayNoun(figure, after, first);
}

function findAmountDisagreement(
  figure: AmountFigure,
  before: string,
  after: string,
  amounts: readonly Amount[],
  units: Units,
): string | undefined {
  if (Number.isNaN(figure.value)) {
    return `the figure "${figure.text}" is not well formed; write it as 13,000 or 1.5 million, apart from words`;
  }
  const same = amounts.filter(
    ({ unit, value }) =>
      value === figure.value && figure.money === (unit === 'US dollars' ? unit : undefined),
  );
  const [first] = same;
  if (!first) return `the figure "${figure.text}" is not in the entry`;
  const ofUnit = same.filter((amount) => fits(figure, before, after, amount, units));
  const [likely] = ofUnit;
  if (!likely) return sayNoun(figure, after, first);
  if (!measures.has(likely.unit) && isRate(after)) {
    return `the figure "${figure.text}" is told as a rate, and the entry has a sum`;
  }
  const stated = statedQualifiers(before, after);
  if (ofUnit.some(({ qualifier }) => agreesWith(qualifier, stated, before))) return undefined;
  return stated.length > 0
    ? `the figure "${figure.text}" has a qualifier that the entry does not have`
    : `the figure "${figure.text}" has lost its "${likely.qualifier}"`;
}

function fits(
  figure: Counted,
  before: string,
  after: string,
  amount: Amount,
  units: Units,
): boolean {
  if (tellsOtherHarm(amount.unit, before, after)) return false;
  if (amount.unit !== 'per cent' && isShare(after)) return false;
  if (figure.kind === 'amount' && figure.money) return true;
  const { text } = figure;
  // A vague count is of several.
  return isOfUnit(
    { text, value: figure.kind === 'amount' ? figure.value : 2 },
    after,
    amount,
    units,
  );
}

function sayNoun(figure: Counted, after: string, { unit, of }: Amount): string {
  const words = namedAfter(figure, after).join(' ');
  const counts = of === undefined ? unit : `${unit} (${of})`;
  return words === ''
    ? `the figure "${figure.text}" does not say what it counts, and the entry counts ${counts}`
    : `the figure "${figure.text}" is followed by "${words}", and the entry counts ${counts}`;
}
