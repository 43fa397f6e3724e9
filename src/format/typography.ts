import { months } from '../lib/months.ts';

const units =
  'thousand|million|billion|per cent|millimetres?|pounds?|rounds|munitions|rifles|people|hostages|hours|weeks|months|years';
const shortMonths = 'Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec';
const joins = new RegExp(
  String.raw`(?<=\d) (?=(?:${months.join('|')}|${shortMonths}|${units})\b)|(?<=\b[Pp]aragraphs?) (?=\d)|(?<=\d\sper) (?=cent\b)`,
  'g',
);
const years = new RegExp(String.raw`(?<=\b(?:${months.join('|')})) (?=\d{4}\b)`, 'g');

/** The text with a space that does not break between a number and its unit or month, or a paragraph and its number. */
export function joinUnits(text: string): string {
  return text.replaceAll(joins, '\u00a0');
}

/** The text with each year held to its month too, for where a line is a date or little more. */
export function joinYears(text: string): string {
  return text.replaceAll(years, '\u00a0');
}

/** A short word before a name or a month: "al-Arouri", "mid-December"; a number before its measure: "155-millimetre". */
const hyphenated = /(?<![\p{L}\p{N}-])(?:\p{L}{2,3}-\p{Lu}\p{L}+|\d[\d,]*-\p{Ll}+)/gu;
/** Elements whose text is not set in lines by the browser, and tags; what is left is text. */
const tokens =
  /<(script|style|title|pre|select)\b[^]*?<\/\1>|<(\/?)svg\b(?:"[^"]*"|[^">])*>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** The HTML with what belongs together kept in one line: in all its text but that of drawings. */
export function bindMarkup(html: string): string {
  let drawings = 0;
  return html.replaceAll(tokens, (token: string, _, closing: string | undefined) => {
    if (closing !== undefined) drawings += closing === '' ? 1 : -1;
    if (token.startsWith('<') || drawings > 0) return token;
    return joinUnits(token).replaceAll(hyphenated, '<span class="whole">$&</span>');
  });
}
