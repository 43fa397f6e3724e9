/**
 * The words that stand for a number. "Both", "several", "some", "many" and "few"
 * are left out: they give no number that an entry could bear out.
 */

export const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
];
export const tens = [
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
];
export const ordinalOnes = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
];
const ordinalTeens = ['tenth', 'eleventh', 'twelfth', ...teens.slice(3).map((word) => `${word}th`)];
const ordinalTens = tens.map((word) => word.replace(/y$/, 'ieth'));

/** The multipliers, cardinal and ordinal. */
export const scales: Readonly<Record<string, number>> = {
  ...{ dozen: 12, hundred: 1e2, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7 },
  ...{ billion: 1e9, trillion: 1e12, quadrillion: 1e15, quintillion: 1e18 },
  ...{ hundredth: 1e2, thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12 },
};

/** Words that multiply, by what: each stands for "doubled", "doubles" and "doubling" too. */
const multipliers: Readonly<Record<string, number>> = {
  ...{ double: 2, triple: 3, treble: 3, quadruple: 4, quintuple: 5, sextuple: 6 },
  ...{ septuple: 7, octuple: 8, nonuple: 9, decuple: 10, halve: 0.5 },
};

/** Words that count how often, or how many times over. */
export const multiples: Readonly<Record<string, number>> = {
  ...{ once: 1, twice: 2, thrice: 3 },
  ...Object.fromEntries(
    Object.entries(multipliers).flatMap(([word, value]) =>
      [word, `${word}s`, `${word}d`, word.replace(/e$/, 'ing')].map((each) => [each, value]),
    ),
  ),
};

/** Words for so many together; each may have an s. */
const groups: Readonly<Record<string, number>> = {
  ...{ pair: 2, duo: 2, twosome: 2, duet: 2, twin: 2, trio: 3, threesome: 3, triplet: 3 },
  ...{ quartet: 4, foursome: 4, quadruplet: 4, quintet: 5, quintuplet: 5, sextet: 6 },
  ...{ sextuplet: 6, septet: 7, octet: 8, nonet: 9, threescore: 60, fourscore: 80 },
};

const nothing = { zero: 0, zeros: 0, nil: 0, nought: 0, naught: 0 };

/** The words that can stand alone or begin a longer number, with the number. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ['half', 0.5],
  ...ones.map((word, i) => [word, i + 1] as const),
  ...teens.map((word, i) => [word, i + 10] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
  ...ordinalOnes.map((word, i) => [word, i + 1] as const),
  ...ordinalTeens.map((word, i) => [word, i + 10] as const),
  ...ordinalTens.map((word, i) => [word, 20 + 10 * i] as const),
  ...[...ordinalOnes, ...ordinalTeens].map((word, i) => [`${word}ly`, i + 1] as const),
  ...Object.entries(groups).flatMap(([word, value]) => [
    [word, value] as const,
    [`${word}s`, value] as const,
  ]),
  ...Object.entries({ ...multiples, ...nothing }),
]);

/** The parts that fractions count, singular, with how many make a whole. */
export const parts: ReadonlyMap<string, number> = new Map<string, number>([
  ['half', 2],
  ['quarter', 4],
  ...ordinalOnes.slice(2).map((word, i) => [word, i + 3] as const),
  ...ordinalTeens.map((word, i) => [word, i + 10] as const),
  ...ordinalTens.map((word, i) => [word, 20 + 10 * i] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Counts that give no number; an entry bears them out by the same word. */
export const vagueWords: readonly string[] = [
  ...['dozens', 'score', 'scores', 'tens', 'hundreds', 'thousands', 'lakhs', 'millions', 'crores'],
  ...['billions', 'trillions', 'quadrillions', 'zillions', 'couple', 'myriad', 'myriads'],
  ...['multimillion', 'multibillion', 'multi-million', 'multi-billion', 'umpteen', 'umpteenth'],
  ...['fortnight', 'fortnights', 'fortnightly', 'decade', 'decades', 'century', 'centuries'],
  ...['centenary', 'bicentenary', 'millennium', 'millennia', 'millenniums', 'noughties', 'teens'],
  ...tens.map((word) => word.replace(/y$/, 'ies')),
];

/** Number words that no other word has in it, so that they count inside one too. */
export const unmistakable: readonly string[] = [
  ...['twice', 'three', 'seven', ...teens.slice(1), ...tens],
  ...['dozen', 'hundred', 'thousand', 'million', 'billion', 'trillion'],
];
