import { kinds } from './registry.ts';

const sheets = import.meta.glob<string>('./*/style.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The style sheet of a kind of chart, after the one that it shares with others; selectors begin with their class. */
export function styleOf(kind: string): string {
  const shared = kinds[kind]?.sheet;
  return [shared, kind].map((name) => (name && sheets[`./${name}/style.css`]) ?? '').join('');
}
