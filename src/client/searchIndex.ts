import MiniSearch from 'minisearch';

/** What is found, as `search.json` has it: its address is relative to that file. */
export interface Found {
  kind: string;
  title: string;
  note: string;
  href: string;
}

/** Pages, people and terms stand before claims that fit as well. */
const weights: Readonly<Record<string, number>> = { page: 1.6, person: 1.6, term: 1.6 };

/** A letter without its accents, so that it is found however it is typed. */
const plain = (term: string): string =>
  term
    .normalize('NFD')
    .replaceAll(/\p{M}|[’']s$/gu, '')
    .toLowerCase();

/** What fits the words best, first. */
export type Find = (words: string) => Found[];

/** Loads what can be found from the address, and returns how to find it. */
export async function loadIndex(address: string): Promise<Find> {
  const response = await fetch(address);
  return makeIndex((await response.json()) as Found[], response.url);
}

/** How to find what stands in a file at the address. */
export async function makeIndex(all: readonly Found[], address: string): Promise<Find> {
  const index = new MiniSearch({
    fields: ['title', 'note', 'words'],
    storeFields: ['kind'],
    processTerm: plain,
    searchOptions: {
      boost: { title: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boostDocument: (_id, _term, fields) => weights[String(fields?.['kind'])] ?? 1,
    },
  });
  // In parts, so that a slow machine answers keys meanwhile.
  await index.addAllAsync(
    all.map((each, id) => ({ ...each, id })),
    { chunkSize: 40 },
  );
  return (words) =>
    index.search(words).flatMap(({ id }) => {
      const found = all[id as number];
      return found ? [{ ...found, href: new URL(found.href, address).href }] : [];
    });
}
