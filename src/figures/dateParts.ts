/** The parts of a month or year that a text may name. */
type Part = 'early' | 'mid' | 'late';

/** The phrases right before a month or year that name a part of it. */
const phrases: Readonly<Record<Part, string>> = {
  early:
    'early|(?:the )?(?:very )?(?:start|beginning|opening|outset|first days|first weeks) of|start of',
  mid: 'mid|(?:the )?(?:middle|midst) of',
  late: 'late|(?:the )?(?:very )?(?:end|close|last days|last week|last weeks|final days|final weeks) of|end',
};
const patterns = Object.entries(phrases).map(
  ([part, words]) => [part as Part, new RegExp(`\\b(?:${words})[ -]$`, 'i')] as const,
);

/** The part that the text right before a date names, if any. */
export function statedPart(textBefore: string): Part | undefined {
  return patterns.find(([, pattern]) => pattern.test(textBefore))?.[0];
}

/** The part of its month that a day lies in: ten days each, the last to the end. */
export function partOfMonth(day: number): Part {
  return day <= 10 ? 'early' : day <= 20 ? 'mid' : 'late';
}

/** The part of its year that a month lies in, four months each. */
export function partOfYear(month: number): Part {
  return month <= 4 ? 'early' : month <= 8 ? 'mid' : 'late';
}

/** The seasons of the north, by month. */
const seasons: Readonly<Record<string, readonly number[]>> = {
  ...{ spring: [3, 4, 5], summer: [6, 7, 8], autumn: [9, 10, 11], fall: [9, 10, 11] },
  winter: [12, 1, 2],
};

/** Whether the season that the text names right before a year, if any, has the month. */
export function isInSeason(textBefore: string, month: number): boolean {
  const season = /\b(spring|summer|autumn|fall|winter)(?: of)? $/i.exec(textBefore)?.[1];
  return season === undefined || (seasons[season.toLowerCase()] ?? []).includes(month);
}
