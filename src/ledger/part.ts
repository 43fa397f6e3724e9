/** The paragraph or the topic that an id stands under, "p05" or "x102"; undefined where it is of neither. */
export function partOf(id: string): string | undefined {
  return /^[px]\d{2,}(?=-|$)/.exec(id)?.[0];
}
