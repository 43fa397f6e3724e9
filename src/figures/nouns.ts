import type { Amount } from '../ledger/schema.ts';

export type Unit = Amount['unit'];

const people = 'people|persons?';

/** The nouns that may follow a number of each unit. What else was counted, the entry's `of` names. */
export const nouns: Readonly<Record<Unit, string>> = {
  'US dollars': 'dollars?',
  'people killed': `${people}|killed|dead|deaths?|died|fatalities|victims?|lives`,
  'people injured': `${people}|injured|wounded|hurt|injuries`,
  hostages: `hostages?|captives?|${people}`,
  rounds: 'rounds?',
  munitions: 'munitions?',
  rifles: 'rifles?',
  'fuzes, primers and charges': 'fuzes?|primers?|charges?',
  pounds: 'pounds?',
  millimetres: 'millimetres?|mm',
  countries: 'countr(?:y|ies)|nations?',
  stops: 'stops?',
  places: 'places?|destinations?',
  trips: 'trips?|journeys?|tours?|times?',
  visits: 'visits?|times?',
  cables: 'cables?',
  ministers: 'ministers?',
  boats: 'boats?',
  tranches: 'tranches?',
  'per cent': 'percent|%',
  hours: 'hours?',
  weeks: 'weeks?',
  months: 'months?',
  years: 'years?',
  decades: 'decades?',
  times: 'times?|fold',
};

/** Units that measure or time a thing and do not count it: their noun must stand there. */
export const measures: ReadonlySet<Unit> = new Set([
  ...(['pounds', 'millimetres', 'per cent', 'hours', 'weeks', 'months'] as const),
  ...(['years', 'decades'] as const),
]);

/** Whether the text begins with a noun that some entry may count. */
export const countable = new RegExp(`^ (?:${Object.values(nouns).join('|')})\\b`, 'i');

/** Nouns that count several and have no s. */
export const plurals =
  /^(?:people|killed|dead|died|injured|wounded|hurt|lives|percent|%|mm|fold)$/i;
