import type { Checker } from './checker.ts';

/** The documents of the record: their dates, that each is there once, and is used. */
export function checkSources(checker: Checker): void {
  const { sources, topics } = checker.ledger;
  const used = new Set(topics.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources)));
  const first = new Map<string, string>();
  for (const source of sources) {
    const { id, url, published, accessed } = source;
    if (published !== undefined && accessed < published.slice(0, accessed.length)) {
      const what = `was read on ${accessed}, before it appeared on ${published}.`;
      checker.add(source, what, 'Correct one of the dates.');
    }
    const twin = first.get(url);
    if (twin === undefined) first.set(url, id);
    else checker.add(source, `has the address of "${twin}".`, 'Keep one of the two.');
    // A claim that could not be read may be what uses it.
    if (used.has(id) || checker.unread.ids.size > 0 || checker.unread.files.size > 0) continue;
    checker.add(
      source,
      'is used by no claim.',
      'Name it in a claim under content/record, or take it out.',
    );
  }
}
