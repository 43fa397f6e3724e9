const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'pe', 'ri', 'so', 'vu'];

/** A word for a copy by its number, from 1: "De" for 1, "Deba" for 10. It has no figure, which a check would ask an entry for. */
export function nameOf(copy: number): string {
  const word = Array.from(String(copy), (digit) => syllables[Number(digit)]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
