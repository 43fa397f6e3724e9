/** The number to one decimal, which is enough for any coordinate we draw. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
