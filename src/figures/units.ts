import type { AmountFigure } from './figures.ts';
import { multiples } from './numbers.ts';
import type { Amount } from '../ledger/schema.ts';

type Unit = Amount['unit'];

const people = 'people|persons?|palestinians|israelis|americans|nationals?';

/** The nouns that may follow a number of each unit. */
const nouns: Record<Unit, string> = {
  'US dollars': 'dollars?',
  'people killed': `${people}|killed|dead|deaths?|died|fatalities|victims?|lives`,
  'people injured': `${people}|injured|wounded|hurt|injuries|victims?`,
  hostages: `hostages?|captives?|${people}`,
  rounds: 'rounds?|shells?',
  munitions: 'munitions?',
  rifles: 'rifles?|guns?|weapons?',
  'fuzes, primers and charges': 'fuzes?|primers?|charges?',
  pounds: 'pounds?',
  millimetres: 'millimetres?|mm',
  countries: 'countr(?:y|ies)|nations?|states?',
  stops: 'stops?|places?|cities',
  places: 'places?|stops?|territor(?:y|ies)|destinations?',
  trips: 'trips?|journeys?|visits?|tours?|times?',
  visits: 'visits?|trips?|stops?|times?',
  cables: 'cables?|memos?',
  ministers: 'ministers?',
  boats: 'boats?',
  tranches: 'tranches?',
  'per cent': 'per ?cent|%',
  hours: 'hours?',
  weeks: 'weeks?',
  months: 'months?',
  years: 'years?',
  decades: 'decades?',
  times: 'times?|fold',
};

/** Well-known nouns of things that no entry counts unless its own words name them. */
const strangers = [
  'men|women|children|civilians?|soldiers?|troops?|fighters?|militants?|settlers?|journalists?',
  'officials?|diplomats?|lawmakers?|senators?|families|houses|homes|villages?|settlements?',
  'bombs?|missiles|rockets|drones|tanks|aircraft|jets|helicopters|ships?|trucks|bullets',
  'grenades|shipments?|tonnes?|tons?|kilograms?|kilos?|kilometres?|metres?|centimetres?|miles?',
  'feet|euros?|shekels?|cents?|pence|minutes?|days?|votes|points|km|kg|cm',
].join('|');

/** Words at which the noun phrase after a number has ended. */
const ending =
  'and|or|but|nor|in|on|at|by|for|from|to|with|after|before|since|until|worth|valued|that|which|who|whom|was|were|is|are|had|has|have|would|could|as|than|when|while|where|under|over|between|during|because';

const known = new RegExp(`^(?:${Object.values(nouns).join('|')}|${strangers})$`, 'i');
const killed = /\b(?:kill\w*|dead|deaths?|died|fatalities)\b/i;
const injured = /\b(?:injur\w+|wound\w+|hurt)\b/i;

/**
 * The noun right after a figure that names what is counted, or undefined where
 * none is known: of four words at most, before the next clause or preposition.
 */
export function nounAfter(figure: AmountFigure, after: string): string | undefined {
  if (Object.hasOwn(multiples, figure.text.toLowerCase())) return 'times';
  return phraseAfter(after).find((word) => known.test(word));
}

/**
 * Whether the words around a figure allow it to be of the amount's unit. `before`
 * and `after` are the text on either side of it.
 */
export function isOfUnit(
  figure: AmountFigure,
  before: string,
  after: string,
  { unit, of }: Amount,
): boolean {
  const noun = nounAfter(figure, after);
  if (noun !== undefined && !figure.money) {
    const named = of?.toLowerCase().includes(noun.toLowerCase().replace(/s$/, '')) ?? false;
    if (!named && !new RegExp(`^(?:${nouns[unit]})$`, 'i').test(noun)) return false;
  }
  return !tellsOtherHarm(unit, before, after);
}

/** Whether the killed are told as injured, or the injured as killed. */
function tellsOtherHarm(unit: Unit, before: string, after: string): boolean {
  if (unit !== 'people killed' && unit !== 'people injured') return false;
  const [own, other] = unit === 'people killed' ? [killed, injured] : [injured, killed];
  const ahead = /^[^.;:,()—\d]*/.exec(after)?.[0].split(/\s+/).slice(0, 5).join(' ') ?? '';
  const behind = /[^.;:,()—\d]*$/.exec(before)?.[0].trim().split(/\s+/).slice(-5).join(' ') ?? '';
  if (other.test(ahead)) return true;
  if (own.test(ahead)) return false;
  return other.test(behind) && !own.test(behind);
}

/** The words after a figure that may name what it counts. */
function phraseAfter(after: string): string[] {
  if (/^\s?%/.test(after)) return ['%'];
  const words =
    /^(?:[\s-]*[\p{L}’]+){0,5}/u
      .exec(after)?.[0]
      .trim()
      .split(/[\s-]+/) ?? [];
  const joined = words
    .join(' ')
    .replace(/\bper cent\b/i, 'percent')
    .split(' ');
  const end = joined.findIndex((word) => new RegExp(`^(?:${ending})$`, 'i').test(word));
  return joined.slice(0, end === -1 ? 4 : Math.min(end, 4));
}
