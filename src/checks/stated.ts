import { findDisagreement } from '../figures/agree.ts';
import { type Figure, findFigures } from '../figures/figures.ts';
import type { Support } from '../figures/support.ts';
import type { Amount, Fact, RecordClaim } from '../ledger/schema.ts';
import type { Checker } from './checker.ts';
import { checkUnit } from './units.ts';

/**
 * Each amount and each further date of an entry must stand in its own words, the
 * amount with its unit and qualifier. The article's own days need no words.
 */
export function checkStated(checker: Checker, entry: Fact | RecordClaim, words: string): void {
  const figures = findFigures(words, checker.units);
  const tells = (kind: Figure['kind'], support: Support): boolean =>
    figures.some(
      (figure) =>
        figure.kind === kind && !findDisagreement(figure, words, [support], checker.units),
    );
  for (const amount of entry.amounts) {
    checkUnit(checker, entry, amount);
    if (isWorded(amount, words) || tells('amount', { dates: [], amounts: [amount] })) continue;
    const { value, word, unit, qualifier } = amount;
    const what = `has the amount "${qualifier} ${value ?? word} ${unit}", which its words do not tell.`;
    checker.add(entry, what, 'Tell it in the statement or a note, or take it out.');
  }
  const { days } = checker.ledger.site.article;
  for (const date of entry.dates) {
    const own = [days.from, days.to].some((day) => day === date || day.startsWith(`${date}-`));
    if (own || tells('date', { dates: [date], amounts: [] })) continue;
    const what = `has the date "${date}", which its words do not tell.`;
    checker.add(entry, what, 'Tell it in the statement or a note, or take it out.');
  }
}

/** Whether an amount stands there as a word: "thousands", or "a week" for one. */
function isWorded({ value, word, unit }: Amount, words: string): boolean {
  if (value === 1) return new RegExp(`\\ban? ${unit.replace(/s$/, '')}\\b`, 'i').test(words);
  const plain = word?.replaceAll(/[^\p{L}\p{N} ]/gu, '.');
  return plain !== undefined && new RegExp(`(?<!\\p{L})${plain}(?!\\p{L})`, 'iu').test(words);
}
