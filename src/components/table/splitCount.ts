/** The words before a number and the number itself: "more than" and "$22 million". */
export function splitCount(text: string): { words: string; number: string } {
  const at = text.search(/[^\p{L}\s]*\d/u);
  return at <= 0
    ? { words: '', number: text }
    : { words: text.slice(0, at).trimEnd(), number: text.slice(at) };
}
