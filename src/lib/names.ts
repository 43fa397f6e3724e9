/** The words of a text that begin with a capital and have three letters or more: names, mostly. */
export function namesIn(text: string): string[] {
  return text.match(/\p{Lu}[\p{L}’-]{2,}/gu) ?? [];
}
