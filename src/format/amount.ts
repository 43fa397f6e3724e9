import type { Amount } from '../ledger/schema.ts';

const space = '\u00a0';

const prefixes = {
  exact: '',
  about: 'about ',
  'more than': 'more than ',
  'at least': 'at least ',
  vague: 'about ',
} as const satisfies Record<Amount['qualifier'], string>;

/** Words that count, as "thousands" does, and so take "of" before what they count. */
const counting = /^(dozens|scores|hundreds|thousands|millions|billions)$/;

/**
 * The amount in words with its qualifier: "more than $106 million", "about
 * 20,000 munitions"; "not reported" for null. A non-breaking space stands
 * between number and unit. Throws for a number that is negative or not finite.
 */
export function formatAmount(amount: Amount | null): string {
  if (amount === null) return 'not reported';
  if (amount.value === null) return formatWord(amount);
  return `${prefixes[amount.qualifier]}${formatFigure(amount.value, amount.unit)}`;
}

/**
 * The number with its unit but no qualifier: "$147.5 million", "1 round".
 * Dollars are written in millions or billions where three decimals suffice.
 */
function formatFigure(value: number, unit: Amount['unit']): string {
  if (!Number.isFinite(value) || value < 0)
    throw new Error(
      `An amount in ${unit} has the value "${value}". Give a finite number that is not negative, or null where none was reported.`,
    );
  if (unit === 'US dollars') return formatDollars(value);
  return `${formatNumber(value)}${space}${value === 1 ? singular(unit) : unit}`;
}

/** The number with commas between thousands. */
function formatNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 3 });
}

function formatDollars(value: number): string {
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    // A sum that three decimals would round is written in full.
    if (value >= size && Number.isInteger(value / (size / 1000)))
      return `$${formatNumber(value / size)}${space}${name}`;
  }
  return `$${formatNumber(value)}`;
}

function formatWord({ word, unit, qualifier }: Amount): string {
  if (word === undefined)
    throw new Error(
      `An amount in ${unit} has neither a value nor a word. Give its "word", such as "thousands", or null for the whole amount.`,
    );
  const prefix = qualifier === 'vague' ? '' : prefixes[qualifier];
  if (word === unit) return `${prefix}${word}`;
  const joint = counting.test(word) ? `${space}of ` : space;
  return `${prefix}${word}${joint}${unit === 'US dollars' ? 'dollars' : unit}`;
}

function singular(unit: Amount['unit']): string {
  // Of a list, one is no less a list.
  if (/,| and /.test(unit)) return unit;
  return unit
    .replace(/^people/, 'person')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}
