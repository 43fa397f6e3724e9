const units =
  'January|February|March|April|May|June|July|August|September|October|November|December|thousand|million|billion|per cent|millimetres?|pounds?|rounds|munitions|rifles|people|hostages|hours|weeks|months|years';
const joins = new RegExp(String.raw`(\d) (?=(?:${units})\b)`, 'g');

/** The text with a space that does not break between a number and its unit or month. */
export function joinUnits(text: string): string {
  return text.replaceAll(joins, '$1\u00a0');
}
