/** A number, date, amount or count as it stands in a text. */
export type Figure = AmountFigure | WordFigure | DateFigure;

interface Place {
  /** The characters of the figure. */
  text: string;
  /** Where they begin in the text. */
  index: number;
}

export interface AmountFigure extends Place {
  kind: 'amount';
  /** The number in full: 147500000 for "$147.5 million", 4 for "fourth". */
  value: number;
  money: boolean;
}

/** A count that gives no number, such as "thousands" or "decades". */
interface WordFigure extends Place {
  kind: 'word';
  word: string;
}

/** A date, as far as the text gives it. */
export interface DateFigure extends Place {
  kind: 'date';
  year?: number | undefined;
  /** 1 for January. */
  month?: number | undefined;
  day?: number | undefined;
  /** Set for "1990s"; `year` is then the first of the ten. */
  decade?: true | undefined;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
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
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const scales: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** The words that stand for a number, with the number. */
const numberWords = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
  ...ordinals.map((word, i) => [word, i + 1] as const),
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['half', 0.5],
]);
const vagueWords = [
  'dozen',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'decade',
  'decades',
  'tens',
];

const month = `(?:${months.join('|')})`;
const word = `(?:${[...numberWords.keys(), ...Object.keys(scales)].join('|')})`;
const digits = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const scale = `(?:${Object.keys(scales).join('|')})`;

/** Every way a figure is written, the longest first. */
const patterns = new RegExp(
  [
    String.raw`(?<span>\b(?<from>\d{1,2})(?: ?[–-] ?| to | and | or )(?<to>\d{1,2}) (?<spanMonth>${month})\b(?: (?<spanYear>\d{4})\b)?)`,
    String.raw`(?<dayDate>\b(?<day>\d{1,2}) (?<dayMonth>${month})\b(?: (?<dayYear>\d{4})\b)?)`,
    String.raw`(?<monthDate>\b(?<month>${month})\b(?: (?<monthYear>\d{4})\b)?)`,
    String.raw`(?<decade>\b\d{3}0s\b)`,
    String.raw`(?<year>(?<![\p{L}\d$,.])(?:1[89]|20)\d{2}(?![\d,]\d|\p{L}))`,
    String.raw`(?<digits>\$ ?${digits}(?: ${scale}\b)?|(?<![\p{L}\d.,])${digits}(?: ${scale}\b)?(?:st|nd|rd|th)?)`,
    String.raw`(?<vague>\b(?:${vagueWords.join('|')})\b)`,
    String.raw`(?<words>\b${word}\b(?:(?:-| (?:and )?)${word}\b)*)`,
  ].join('|'),
  'giu',
);

/**
 * The figures of a text, in order: digits, dates, months, years, amounts of
 * money, number words, ordinals and vague counts. Digits that follow a letter
 * ("M830A1", "P26") are part of a name and do not count.
 */
export function findFigures(text: string): Figure[] {
  const plain = text.replaceAll(/[\u00a0\u202f]/g, ' ');
  return [...plain.matchAll(patterns)].flatMap((match) => readMatch(match));
}

function readMatch(match: RegExpMatchArray): Figure[] {
  const groups = match.groups ?? {};
  const place: Place = { text: match[0], index: match.index ?? 0 };
  const date = (day?: string, name?: string, year?: string): DateFigure => ({
    ...place,
    kind: 'date',
    day: day === undefined ? undefined : Number(day),
    month: name === undefined ? undefined : monthNumber(name),
    year: year === undefined ? undefined : Number(year),
  });
  if (groups['span']) {
    return ['from', 'to'].map((end) => date(groups[end], groups['spanMonth'], groups['spanYear']));
  }
  if (groups['dayDate']) return [date(groups['day'], groups['dayMonth'], groups['dayYear'])];
  if (groups['monthDate']) {
    // "may" and "march" in lower case are verbs.
    if (/^[a-z]/.test(place.text)) return [];
    return [date(undefined, groups['month'], groups['monthYear'])];
  }
  if (groups['decade']) return [{ ...date(), year: Number.parseInt(place.text, 10), decade: true }];
  if (groups['year']) return [date(undefined, undefined, place.text)];
  if (groups['vague']) return [{ ...place, kind: 'word', word: place.text.toLowerCase() }];
  const money = place.text.startsWith('$');
  const value = groups['digits'] ? readDigits(place.text) : readWords(place.text);
  return [{ ...place, kind: 'amount', value, money }];
}

function monthNumber(name: string): number {
  return months.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1;
}

function readDigits(text: string): number {
  const number = Number(text.replaceAll(/[^\d.]/g, ''));
  const scaleWord = /[a-z]{5,}/i.exec(text)?.[0].toLowerCase();
  // Rounded: 147.5 million must not come out as 147499999.99999997.
  return Math.round(number * (scaleWord ? (scales[scaleWord] ?? 1) : 1) * 100) / 100;
}

function readWords(text: string): number {
  let total = 0;
  let group = 0;
  for (const part of text.toLowerCase().split(/[\s-]+/)) {
    if (part === 'and') continue;
    const step = scales[part];
    if (step === undefined) group += numberWords.get(part) ?? 0;
    else if (step === 100) group = (group || 1) * step;
    else {
      total += (group || 1) * step;
      group = 0;
    }
  }
  return total + group;
}
