/** The beginning of each text, in as few words as tell them apart, and five at least. */
export function beginningsOf(texts: readonly string[]): string[] {
  const words = texts.map((text) => text.split(' '));
  const longest = Math.max(0, ...words.map(({ length }) => length));
  const cut = (length: number): string[] =>
    words.map((each) =>
      each.length <= length ? each.join(' ') : `${each.slice(0, length).join(' ')}…`,
    );
  let length = 5;
  while (length < longest && new Set(cut(length)).size < new Set(texts).size) length += 1;
  return cut(length);
}
