import { numberWords } from './numberWords.ts';

/** The words by which the noun phrase after a number is told from what follows it. */

const words = (...lines: string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Words at which the phrase has ended: joints, prepositions, pronouns, verbs, adverbs. */
const endings = words(
  'and or but nor if that which who whom whose what why how while whereas when where whether as',
  'than so because although though unless until till since before after',
  'in on at by for from to into onto with without within through during along alongside against',
  'among amid beside besides behind about across around off out outside inside near toward',
  'towards upon via per between over under above below beyond despite like unlike',
  'worth valued costing including excluding counting beginning starting',
  'was were is are be been being had has have having would could should might may must can will',
  'shall did do does them it him her us me you he she they we i this there here then now later',
  'earlier ago still again alone altogether already also too only not never yet once even each',
  'all apiece elsewhere instead together abroad today yesterday tomorrow',
  'held went came took made said told gave got left fell rose stood began sank sunk spoke set met',
  'saw sat ran flew drove meant kept lay lost won led cost fought shared wanted knew found sent',
  'agree agrees differ differs disagree say says hold show shows come go take make give stand',
  'rise fall remain remains include includes cover covers need want clash argue share meet fight',
);

/** Words before the noun that name nothing by themselves. */
export const fillers = words(
  'of the a an these those its his their our such other others more further additional new',
);

/** Participles that say who or what was counted, as a noun does. */
const nounLike = words(
  'killed injured wounded displaced arrested detained kidnapped captured abducted orphaned',
  'disabled armed unarmed bereaved missing',
);

/**
 * Whether the phrase ended before the word. Another number has a noun of its own
 * ("the first of seven countries"); a participle ends it where no noun follows.
 */
export function endsPhrase(word: string, next: string | undefined): boolean {
  if (endings.has(word.toLowerCase()) || numberWords.has(word.toLowerCase())) return true;
  if (!/^\p{Ll}+(?:ed|ing)$/u.test(word) || nounLike.has(word)) return false;
  return next === undefined || endings.has(next.toLowerCase()) || fillers.has(next.toLowerCase());
}
