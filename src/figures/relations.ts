import type { When } from '../ledger/schema.ts';

/** How a text may say that something lies to a date. */
type Relation =
  'on' | 'from' | 'to' | 'before' | 'after' | 'as of' | 'about' | 'throughout' | 'each';

/** The phrases right before a date, by what they say. */
const phrasesBefore: Readonly<Record<Relation, string>> = {
  on: 'on',
  from: 'since|from|starting(?: on| with)?|beginning(?: on| with)?|as from|effective|with effect from',
  to: 'until|till|to|up to|up until|through|through to|by|no later than|not later than|at the latest by|ending(?: on)?',
  before:
    'before|prior to|ahead of|earlier than|in advance of|leading up to|on the eve of|in the run-up to|pre',
  after:
    'after|following|later than|subsequent to|post|past|in the wake of|the day after|within (?:hours|days|weeks|months) of',
  'as of': 'as of|as at|as on',
  about:
    'around|about|circa|c|ca|roughly|approximately|near|towards?|close to|some time (?:around|in)|on or (?:about|around|after|before)|at about|as early as|as late as|in the (?:days?|weeks?|months?) of',
  throughout: 'throughout|all through|during the whole of|for the whole of|between|across|over',
  each: 'each|every',
};

/** Phrases right after a date that say the same. */
const phrasesAfter: readonly (readonly [Relation, RegExp])[] = [
  [
    'from',
    /^,? (?:or|and) (?:(?:the|a|one) day )?(?:later|after|afterwards?)\b|^,? (?:onwards?|forward)\b|^ on(?=[,.;:)]|$)/i,
  ],
  ['to', /^,? (?:or|and) (?:(?:the|a|one) day )?(?:earlier|before)\b|^,? at the latest\b/i],
  [
    'about',
    /^,? or (?:so|thereabouts)\b|^,? (?:approximately|roughly|give or take|at the earliest)\b/i,
  ],
  // Of another era: no entry has that.
  ['each', /^,? (?:BCE?|CE|AD|B\.C\.|A\.D\.)(?!\p{L})/u],
];

/** What may be said of a date that an entry has, by what it is there. */
export type Role = Exclude<When['precision'], 'range'> | 'start' | 'end' | 'listed';

/** Everything else that is said of it is foreign. A month is told with "in", which says nothing. */
const allowed: Readonly<Record<Role, readonly Relation[]>> = {
  day: ['on'],
  month: [],
  start: ['from', 'throughout'],
  end: ['to', 'throughout'],
  listed: ['on', 'from', 'to', 'before', 'after', 'as of', 'throughout'],
  article: ['as of', 'about', 'to'],
  early: ['as of', 'to'],
  mid: ['as of', 'to'],
  by: ['on', 'to', 'before', 'as of'],
  since: ['on', 'from', 'after', 'throughout'],
  before: ['on', 'before', 'to'],
  after: ['on', 'after', 'from'],
  about: ['on', 'from', 'to', 'before', 'after', 'as of', 'about', 'throughout'],
};

const before = (phrases: string): RegExp =>
  new RegExp(
    `\\b(${phrases})\\.?(?: (?:early|mid|late|the|about|at least|the (?:start|beginning|middle|end) of))?[ -]$`,
    'i',
  );
const patterns = Object.entries(phrasesBefore).map(
  ([relation, phrases]) => [relation as Relation, before(phrases)] as const,
);

/** The words that a text has right before or after a date, with what they say; the longest first. */
export function statedRelations(
  textBefore: string,
  textAfter: string,
): { relation: Relation; words: string }[] {
  const [nearest] = patterns
    .flatMap(([relation, pattern]) => {
      const words = pattern.exec(textBefore)?.[1];
      return words === undefined ? [] : [{ relation, words: words.toLowerCase() }];
    })
    .toSorted((a, b) => b.words.length - a.words.length);
  const after = phrasesAfter.flatMap(([relation, pattern]) => {
    const words = pattern.exec(textAfter)?.[0];
    return words === undefined ? [] : [{ relation, words: words.replace(/^,? /, '') }];
  });
  return [...(nearest ? [nearest] : []), ...after];
}

/** Whether the ledger's role of a date allows what is said of it. */
export function allows(role: Role, relation: Relation): boolean {
  return allowed[role].includes(relation);
}

/** For each relative precision, the words that carry it, anywhere in the clause before. */
export const needed: Partial<Record<Role, RegExp>> = {
  since: /\b(since|from|after|following|between|began|beginning|starting)\b/i,
  before: /\b(before|until|till|up to|prior to|ahead of|earlier than)\b/i,
  after: /\b(after|since|following|from|later than|within (?:days|weeks) of)\b/i,
  by: /\b(by|to|until|till|up to|no later than|as of|before)\b/i,
};
