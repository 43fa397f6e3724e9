import { findFigures } from './figures.ts';
import { numberInWords } from './numbers.ts';
import {
  accepted,
  atLeastAfter,
  foreignAfter,
  foreignBefore,
  signBefore,
  type Stated,
} from './qualifierWords.ts';
import type { Amount } from '../ledger/schema.ts';

const before = (phrases: string): RegExp =>
  new RegExp(`(?:^|[\\s(])(?:${phrases})(?: an?| a total of)?$`, 'i');
const patterns: readonly (readonly [Stated, RegExp])[] = [
  ['at least', before(accepted['at least'])],
  ['foreign', before(foreignBefore)],
  ['more than', before(accepted['more than'])],
  ['about', before(accepted.about)],
];

/** Right after the number, or after two words, and not before another number. */
const after = (phrases: string): RegExp =>
  new RegExp(
    String.raw`^(?:,| [–—])?(?:[- ]|(?: [\p{L}-]+){1,2}(?:,| [–—])? )(?:${phrases})\b(?! (?:an? )?(?:\p{Sc}|\d|${numberInWords}))`,
    'iu',
  );
const rate =
  /^(?: (?!in\b|within\b|for\b|over\b|after\b)[\p{L}-]+){0,2} (?:an?|per|each|every) (?:day|week|month|year|hour|minute)\b/iu;
const afterwards: readonly (readonly [Stated, RegExp])[] = [
  ['at least', after(atLeastAfter)],
  ['foreign', after(foreignAfter)],
  ['foreign', /^\s?\+|^[- ]odd\b|^-(?:plus|ish|some)\b/iu],
];

/** Of these, the ones that join what follows ("13,000 rounds plus equipment") unless they end it. */
const joining = /^ .* (?:plus|and over|and above|and more|minimum|maximum)$/i;

/**
 * The qualifiers right before a number, the nearest first, and those after it.
 * `textBefore` and `textAfter` are the text on either side.
 */
export function statedQualifiers(textBefore: string, textAfter: string): Stated[] {
  const stated: Stated[] = [];
  let rest = clauseOf(textBefore);
  if (signBefore.test(rest)) stated.push('foreign');
  rest = rest.trimEnd().replace(/(\p{L})-$/u, '$1');
  for (;;) {
    const found = patterns.find(([, pattern]) => pattern.test(rest));
    if (!found) break;
    stated.push(found[0]);
    rest = rest.replace(found[1], '').trimEnd();
  }
  return [...stated, ...qualifiersAfter(plain(textAfter))];
}

/** Whether the words after a number spread it over time: "$106 million a month". */
export function isRate(textAfter: string): boolean {
  return rate.test(plain(textAfter));
}

/** Whether the words after a number make it a share of something: "13,000 per cent". */
export function isShare(textAfter: string): boolean {
  return /^\s?(?:%|per ?cent\b)/i.test(textAfter);
}

function qualifiersAfter(text: string): Stated[] {
  return afterwards.flatMap(([stated, at]) => {
    const found = at.exec(text)?.[0];
    if (found === undefined) return [];
    const next = text.slice(found.length);
    return joining.test(found) && /^ \p{L}/u.test(next) ? [] : [stated];
  });
}

/**
 * Whether what the text states is what the entry says. Where nothing stands
 * right before the number, the entry's own phrase may stand up to two words off
 * ("more than a further $106 million").
 */
export function agreesWith(
  qualifier: Amount['qualifier'],
  stated: readonly Stated[],
  textBefore: string,
): boolean {
  if (stated.length > 0) return stated.every((each) => each === qualifier);
  if (qualifier === 'exact' || qualifier === 'vague') return true;
  const near = new RegExp(`(?:^|\\s)(?:${accepted[qualifier]})((?: [\\p{L}’-]+){1,2})$`, 'iu');
  const found = near.exec(clauseOf(textBefore).trimEnd());
  if (!found?.[1] || findFigures(found[1]).length > 0) return false;
  const phrase = found[0].slice(0, -found[1].length);
  const lead = clauseOf(textBefore).trimEnd().slice(0, found.index);
  const [first, ...others] = statedQualifiers(lead + phrase, '');
  return first === qualifier && others.length === 0;
}

/** The end of the text, from the last mark that divides clauses; spaces made plain. */
function clauseOf(text: string): string {
  return plain(text)
    .slice(-80)
    .replace(/.*[.;:,()—](?!$)/s, '');
}

/** Short forms that a full stop belongs to, and that end no sentence. */
const shortened = /\b(c|ca|cca|circ|approx|est|max|min)\./gi;

/** The text with plain spaces, no quotes, short forms without their stop, no brackets around a few words. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/["“”‘*]|’(?!\p{L})/gu, '')
    .replaceAll(shortened, '$1')
    .replaceAll(/\((\p{L}+(?: \p{L}+){0,2})\)/gu, '$1');
}
