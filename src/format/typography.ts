import { months } from '../lib/months.ts';

const units =
  'thousand|million|billion|per cent|millimetres?|pounds?|rounds|munitions|rifles|people|hostages|hours|weeks|months|years';
const joins = new RegExp(String.raw`(\d) (?=(?:${months.join('|')}|${units})\b)`, 'g');

/** The text with a space that does not break between a number and its unit or month. */
export function joinUnits(text: string): string {
  return text.replaceAll(joins, '$1\u00a0');
}
