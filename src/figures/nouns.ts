import type { Site } from '../ledger/schema.ts';

/** What amounts count and measure: the units of any article, and those of this one. */
export interface Units {
  /**
   * The nouns that may follow a number of each unit, as the source of a pattern.
   * What else was counted, the entry's `of` names.
   */
  nouns: ReadonlyMap<string, string>;
  /** Whether a text begins with a noun that some entry may count. */
  countable: RegExp;
}

const people = 'people|persons?';

/** The units that are there whatever the article counts: those with rules of their own, and measures. */
const general: readonly (readonly [unit: string, nouns: string])[] = [
  ['US dollars', 'dollars?'],
  ['people killed', `${people}|killed|dead|deaths?|died|fatalities|victims?|lives`],
  ['people injured', `${people}|injured|wounded|hurt|injuries`],
  ['countries', 'countr(?:y|ies)|nations?'],
  ['places', 'places?|destinations?'],
  ['stops', 'stops?'],
  ['pounds', 'pounds?'],
  ['millimetres', 'millimetres?|mm'],
  ['per cent', 'percent|%'],
  ['hours', 'hours?'],
  ['weeks', 'weeks?'],
  ['months', 'months?'],
  ['years', 'years?'],
  ['decades', 'decades?'],
  ['times', 'times?|fold'],
];

const made = new WeakMap<Site['units'], Units>();

/** The general units, and those that `content/site.yml` lists for what its article counts; of one list they are made once. */
export function unitsOf(own: Site['units']): Units {
  const units = made.get(own) ?? makeUnits(own);
  made.set(own, units);
  return units;
}

function makeUnits(own: Site['units']): Units {
  const listed = own.map(({ name, nouns }) => [name, nouns.join('|')] as const);
  const nouns = new Map([...general, ...listed]);
  return { nouns, countable: new RegExp(`^ (?:${[...nouns.values()].join('|')})\\b`, 'i') };
}

/** The units of an article that counts nothing of its own. */
export const generalUnits: Units = unitsOf([]);

/** Units that measure or time a thing and do not count it: their noun must stand there. */
export const measures: ReadonlySet<string> = new Set([
  ...['pounds', 'millimetres', 'per cent', 'hours', 'weeks', 'months', 'years', 'decades'],
]);

/** Nouns that count several and have no s. */
export const plurals =
  /^(?:people|killed|dead|died|injured|wounded|hurt|lives|percent|%|mm|fold)$/i;
