const sources = import.meta.glob<string>('../client/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All words in what the browser runs, among them the names of what its scripts make or mark. */
export const scriptWords: ReadonlySet<string> = new Set(
  Object.values(sources).flatMap((text) => text.match(/[A-Za-z][\w-]*/g) ?? []),
);
