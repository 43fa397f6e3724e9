const sheets = import.meta.glob<string>('./*/style.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The style sheet of a kind of chart; its selectors begin with the kind's class. */
export function styleOf(kind: string): string {
  return sheets[`./${kind}/style.css`] ?? '';
}
