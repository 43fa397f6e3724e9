import { months } from '../lib/months.ts';

const units =
  'thousand|million|billion|per cent|millimetres?|pounds?|rounds|munitions|rifles|people|hostages|hours|weeks|months|years';
const joins = new RegExp(
  String.raw`(?<=\d) (?=(?:${months.join('|')}|${units})\b)|(?<=\b[Pp]aragraphs?) (?=\d)`,
  'g',
);

/** The text with a space that does not break between a number and its unit, month or paragraph. */
export function joinUnits(text: string): string {
  return text.replaceAll(joins, '\u00a0');
}
