/**
 * The words that stand for a number. "Both", "several", "some", "many" and "few"
 * are left out: they give no number that an entry could bear out.
 */

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinalOnes = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];
const ordinalTeens = ['tenth', 'eleventh', 'twelfth', ...teens.slice(3).map((word) => `${word}th`)];
const ordinalTens = tens.map((word) => word.replace(/y$/, 'ieth'));

/** The multipliers, cardinal and ordinal. */
export const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  hundredth: 1e2,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
};

/** Words that count how often, or how many times over. */
export const multiples: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  thrice: 3,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  triples: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  quadruple: 4,
  quadrupled: 4,
  quadrupling: 4,
};

const groups = { pair: 2, pairs: 2, duo: 2, trio: 3, quartet: 4 };
const adverbs = { firstly: 1, secondly: 2, thirdly: 3, fourthly: 4 };

/** The words that can stand alone or begin a longer number, with the number. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ['zero', 0],
  ['half', 0.5],
  ...ones.map((word, i) => [word, i + 1] as const),
  ...teens.map((word, i) => [word, i + 10] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
  ...ordinalOnes.map((word, i) => [word, i + 1] as const),
  ...ordinalTeens.map((word, i) => [word, i + 10] as const),
  ...ordinalTens.map((word, i) => [word, 20 + 10 * i] as const),
  ...Object.entries({ ...multiples, ...groups, ...adverbs }),
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
  'dozens',
  'score',
  'scores',
  'tens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
  'couple',
  'fortnight',
  'fortnights',
  'decade',
  'decades',
  'century',
  'centuries',
  ...tens.map((word) => word.replace(/y$/, 'ies')),
];

const any = (words: Iterable<string>): string => `(?:${[...words].join('|')})`;

/** A number below a hundred, as the source of a pattern: "twelve", "twenty-fourth". */
export const simpleNumber = `(?:${any(tens)}[- ]${any([...ones, ...ordinalOnes])}|${any(numberWords.keys())})\\b`;

const scale = `${any(Object.keys(scales))}\\b`;
const step = `(?:${simpleNumber}(?:[- ]${scale})*|${scale}(?:[- ]${scale})*)`;

/** A number in words, as the source of a pattern: "two hundred and five", "three million". */
export const numberInWords = `\\b${step}(?:(?<=(?:${any(Object.keys(scales))}))(?: and |[- ])${step})*`;

/** Reads what `numberInWords` matches: "twenty-four thousand" is 24000. */
export function readNumberWords(text: string): number {
  let total = 0;
  let group = 0;
  for (const part of text.toLowerCase().split(/[\s-]+/)) {
    if (part === 'and') continue;
    const step = scales[part];
    if (step === undefined) group += numberWords.get(part) ?? 0;
    else if (step <= 100) group = (group || 1) * step;
    else {
      total += (group || 1) * step;
      group = 0;
    }
  }
  return total + group;
}

/** Reads digits with commas and a point; NaN where they are not well formed ("22,0000"). */
export function readDigits(text: string): number {
  return /^(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)$/.test(text)
    ? Number(text.replaceAll(',', ''))
    : Number.NaN;
}
