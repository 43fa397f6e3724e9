/**
 * Widths of the printable ASCII characters as a share of the font size: the
 * widest of Arial Bold, the widest sans face in our font stacks that is common,
 * and of our own sans at its boldest in a drawing. A label that fits by this
 * table fits. Anything else counts as a full em, and a letter with
 * marks as the letter.
 */
const classes: readonly [characters: string, width: number][] = [
  [" \u00a0!',.:;|/\\ijlI[]()‘’·", 0.37],
  ['ft-`', 0.41],
  ['rs"“”*J?cvxyzk–', 0.58],
  ['abdeghnopquLFT~+<>=_^€', 0.63],
  ['0123456789$', 0.68],
  ['ABCDEHKNPRSUVXYZ&w', 0.79],
  ['GOQmMW%@—', 0.97],
];
const widths = new Map(
  classes.flatMap(([characters, width]) =>
    Array.from(characters, (character) => [character, width] as const),
  ),
);

/** The widest that `text` may come out at `size` pixels, in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  for (const character of letters) width += widths.get(character) ?? 1;
  return width * size;
}

/** The same for a text in regular weight, which is at least 8 per cent narrower than bold. */
export function regularWidth(text: string, size: number): number {
  return 0.92 * textWidth(text, size);
}
