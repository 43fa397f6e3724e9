import type { Amount } from '../ledger/schema.ts';

/** What a text says of how a number stands; `foreign` is what no entry can have. */
export type Stated = Exclude<Amount['qualifier'], 'exact' | 'vague'> | 'foreign';

/** The phrases before a number that each qualifier of the ledger may be put in. */
export const accepted: Readonly<Record<Exclude<Stated, 'foreign'>, string>> = {
  about: 'about|around|roughly|approximately|approx',
  'more than': 'more than|over|above',
  'at least': 'at least|no fewer than|not fewer than|no less than|not less than',
};

/** Words that turn a qualifier round or bend it: "not more than", "just over". */
const bending = [
  'not|no|nor|never|hardly|barely|scarcely|little|just|only|well|far|slightly|somewhat|much',
  'a (?:bit|little|lot|touch)|way|considerably|substantially|significantly|marginally',
].join('|');

/** Phrases before a number that no entry has. */
export const foreignBefore = [
  `(?:${bending}) (?:about|around|at least|more than|over|above|under|below|short of|fewer than|less than)`,
  'fewer than|less than|lower than|smaller than|under|below|beneath|almost|nearly|virtually|practically',
  'close (?:to|on)|something like|fully|as good as|near|nearer(?: to)?|all but|not even|not quite|not exactly|hardly|barely|scarcely|just',
  'up to|at (?:the )?(?:very )?(?:most|least|best|worst)|as (?:many|much|few|little|high|low) as',
  'no (?:higher|lower|greater) than|(?:just )?short of|shy of|north of|south of|upwards? of|in excess of',
  '(?:on|in|of) the (?:order|region|neighbou?rhood|vicinity) of|somewhere (?:around|near|about|between)',
  'greater than|higher than|larger than|bigger than|beyond|exceeding|exceeds|surpassing|topping',
  'approaching|nearing|pushing|touching|verging on|bordering on|getting on for|going on',
  'capped at|a (?:maximum|minimum|ceiling|floor) of|(?:a )?(?:maximum|minimum|max|min)',
  'the (?:best|better|greater) part of|anything (?:like|up to)|anywhere (?:near|up to)|nothing like',
  'some|minus|circa|c|ca|cca|est|estimated|an estimate of|thought to be|put roughly at',
  'perhaps|maybe|possibly|probably|presumably|supposedly|reputedly|conceivably|a good|a mere|a full',
  'loosely|broadly|in round (?:figures|numbers)|rounded to|to the tune of',
].join('|');

/** Phrases after a number, or after it and its noun, that no entry has. */
export const foreignAfter = [
  'approximately|approx|roughly|give or take|more or less|and counting|or thereabouts|thereabouts',
  'or (?:even )?(?:so|fewer|less|under|over|above|nearly|almost)|if not (?:more|less|fewer|higher|lower)',
  'and (?:up|upwards?|over|above|more|change|a bit)|upwards|plus|tops|maximum|minimum|max|min',
  'at (?:the )?(?:very )?(?:most|best|worst)|at (?:an? |the )?(?:maximum|minimum)|or close to (?:it|that)|(?:perhaps|maybe|possibly) (?:more|fewer|less)|(?:as )?a (?:maximum|minimum)',
  'est|estimated|(?:by|as|on) (?:an |a rough )?(?:estimate|guess)|in round (?:figures|numbers)|at a guess',
].join('|');

/** Phrases after a number that say "at least". */
export const atLeastAfter = 'or (?:even )?more(?! than)|at (?:the )?(?:very )?least';

/** Signs right before a number that qualify it. */
export const signBefore = /[~<>±+=^]\s?$|(?:^|[\s(])[-−–]$/;
