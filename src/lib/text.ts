/**
 * Widths of the printable ASCII characters as a share of the font size, from
 * the advance widths of Arial Bold (units per em 2048), the widest sans face
 * in our font stacks that is common: a label that fits by this table fits.
 * Anything else counts as a full em, and a letter with marks as the letter.
 */
const classes: readonly [characters: string, width: number][] = [
  [" \u00a0!',.:;|/\\ijlIt[]()f-`‘’·", 0.36],
  ['rs"“”*J?cvxyzk–', 0.57],
  ['abdeghnopquLFT0123456789$~+<>=_^€', 0.62],
  ['ABCDEHKNPRSUVXYZ&w', 0.74],
  ['GOQmMW%@—', 0.9],
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
