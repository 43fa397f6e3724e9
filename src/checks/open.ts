/** Words by which a matter is told as not decided. */
const open = /\b(?:not|never|waiting|waited|awaiting|pending)\b/i;

/** Whether a text tells a matter as not decided; it is read by its words, not by its sense. */
export function isOpen(text: string): boolean {
  return open.test(text);
}
