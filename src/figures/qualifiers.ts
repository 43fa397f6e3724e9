import { findFigures } from './figures.ts';
import type { Amount } from '../ledger/schema.ts';

/** What a text says of how a number stands; `foreign` is what no entry can have. */
type Stated = Exclude<Amount['qualifier'], 'exact' | 'vague'> | 'foreign';

/** How each qualifier may be put in prose, before the number. */
const accepted: Record<Exclude<Stated, 'foreign'>, string> = {
  about: 'about|around|roughly|approximately',
  'more than': 'more than|over|above',
  'at least': 'at least|no fewer than|not fewer than|no less than|not less than',
};
/** Words that turn a qualifier round or bend it: "not more than", "just over". */
const bending =
  'not|no|nor|never|hardly|barely|scarcely|little|just|well|far|slightly|somewhat|much|a (?:bit|little)';
const foreign = [
  `(?:${bending}) (?:about|around|at least|more than|over|above|under|below)`,
  'fewer than|less than|under|below|beneath|almost|nearly|virtually|practically|close to|near',
  'up to|at (?:the )?most|as (?:many|much|few|little) as|(?:just )?short of|shy of|not quite',
  'a (?:maximum|minimum) of|upwards? of|in excess of|in the region of|exceeding|some|minus|circa|c\\.',
  'perhaps|maybe|possibly|probably|presumably|estimated|a good',
].join('|');

const before = (phrases: string): RegExp =>
  new RegExp(`(?:^|[\\s(])(?:${phrases})(?: an?| a total of)?$`, 'i');
const patterns: readonly (readonly [Stated, RegExp])[] = [
  ['at least', before(accepted['at least'])],
  ['foreign', before(foreign)],
  ['more than', before(accepted['more than'])],
  ['about', before(accepted.about)],
];
const signBefore = /[~≈≃<>≥≤±+]\s?$|(?:^|[\s(])[-−–]$/;

const afterwards: readonly (readonly [Stated, RegExp])[] = [
  ['at least', /^(?: [\p{L}-]+){0,2} or more\b(?! than)/iu],
  ['at least', /^,? at least\b|^ [\p{L}-]+,? at least(?!\s+[\p{L}\d$])/iu],
  ['foreign', /^(?: [\p{L}-]+){0,2} or (?:so|fewer|less|under|over|above|thereabouts)\b/iu],
  ['foreign', /^,? at (?:the )?most\b|^ [\p{L}-]+,? at (?:the )?most(?!\s+[\p{L}\d$])/iu],
  ['foreign', /^\s?\+|^[- ]odd\b|^-(?:plus|ish|some)\b|^ (?:more or less|and counting)\b/iu],
];

/**
 * The qualifiers right before a number, the nearest first, and those after it.
 * `textBefore` and `textAfter` are the text on either side.
 */
export function statedQualifiers(textBefore: string, textAfter: string): Stated[] {
  const stated: Stated[] = [];
  let rest = clauseOf(textBefore);
  if (signBefore.test(rest)) stated.push('foreign');
  rest = rest.trimEnd();
  for (;;) {
    const found = patterns.find(([, pattern]) => pattern.test(rest));
    if (!found) break;
    stated.push(found[0]);
    rest = rest.replace(found[1], '').trimEnd();
  }
  const after = plain(textAfter);
  return [...stated, ...afterwards.filter(([, at]) => at.test(after)).map(([each]) => each)];
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
  return plain(text.slice(-80)).replace(/.*[.;:,()—](?!$)/s, '');
}

/** The text with plain spaces, and without the brackets around a word or two. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ').replaceAll(/\((\p{L}+(?: \p{L}+)?)\)/gu, '$1');
}
