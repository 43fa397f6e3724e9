import type { AmountFigure, Figure } from './figures.ts';
import { findDateDisagreement } from './agreeDate.ts';
import { agreesWith, statedQualifiers } from './qualifiers.ts';
import type { Amount } from '../ledger/schema.ts';
import type { Support } from './support.ts';
import { isOfUnit, nounAfter } from './units.ts';

/**
 * Says what is wrong with a figure against the entries it is bound to, or
 * returns undefined where they bear it out. `text` is the whole passage the
 * figure stands in, for the words before and after it. The sense of a sentence
 * ("not 13,000", "between the three") is not read: that is the editor's work.
 */
export function findDisagreement(
  figure: Figure,
  text: string,
  support: readonly Support[],
): string | undefined {
  if (figure.kind === 'date') return findDateDisagreement(figure, text, support);
  const amounts = support.flatMap((entry) => entry.amounts);
  if (figure.kind === 'amount') return findAmountDisagreement(figure, text, amounts);
  return amounts.some((amount) => amount.word?.toLowerCase().split(/\W+/).includes(figure.word))
    ? undefined
    : `the count "${figure.text}" is not in the entry`;
}

function findAmountDisagreement(
  figure: AmountFigure,
  text: string,
  amounts: readonly Amount[],
): string | undefined {
  const money = amounts.filter(
    ({ unit }) => figure.money === (unit === 'US dollars' ? unit : undefined),
  );
  const same = money.filter(({ value }) => value === figure.value);
  const [first] = same;
  if (!first) return `the figure "${figure.text}" is not in the entry`;
  const before = text.slice(0, figure.index);
  const after = text.slice(figure.index + figure.text.length);
  const ofUnit = same.filter((amount) => isOfUnit(figure, before, after, amount));
  const [likely] = ofUnit;
  if (!likely) {
    const noun = nounAfter(figure, after);
    return `the figure "${figure.text}" is followed by "${noun}", and the entry counts ${first.unit}`;
  }
  const stated = statedQualifiers(before, after);
  if (ofUnit.some(({ qualifier }) => agreesWith(qualifier, stated, before))) return undefined;
  return stated.length > 0
    ? `the figure "${figure.text}" has a qualifier that the entry does not have`
    : `the figure "${figure.text}" has lost its "${likely.qualifier}"`;
}
