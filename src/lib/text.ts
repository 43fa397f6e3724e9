/**
 * Widths of the printable ASCII characters as a share of the font size, from
 * the advance widths of Arial Bold (units per em 2048), the widest sans face
 * in our font stacks that is common: a label that fits by this table fits.
 * Anything else counts as a full em.
 */
const narrow = new Map<string, number>([
  ...[..." \u00a0!',.:;|/\\ijlIt[]()f-`‘’·"].map((c) => [c, 0.36] as const),
  ...[...'rs"“”*J?cvxyzk–'].map((c) => [c, 0.57] as const),
  ...[...'abdeghnopquLFT0123456789$~+<>=_^€'].map((c) => [c, 0.62] as const),
  ...[...'ABCDEHKNPRSUVXYZ&w'].map((c) => [c, 0.74] as const),
  ...[...'GOQmMW%@—'].map((c) => [c, 0.9] as const),
]);

/** The widest that `text` may come out at `size` pixels, in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text.normalize('NFC')) width += narrow.get(character) ?? 1;
  return width * size;
}
