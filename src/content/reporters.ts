import type { Source } from '../ledger/schema.ts';

/** How a document has the report of another. */
const relations = { copy: 'reprinted by', retold: 'retold by' } as const;

/** Who reported what documents have, each once; beyond `most`, how many more. */
export function reportersOf(documents: readonly Source[], most = 2): string {
  const names = [...Map.groupBy(documents, reporterOf).values()].map(nameAll);
  const named = names.slice(0, most);
  const left = names.length - named.length;
  if (names.length === 0) return 'No source found';
  return left === 0 ? named.join(' and ') : `${named.join(', ')} and ${left} more`;
}

/** Where a document's report is to be read: "Reuters in The Gazette", or its publisher alone. */
export function placeOfReport({ agency, publisher }: Source): string {
  return agency === undefined ? publisher : `${agency} in ${publisher}`;
}

/** What documents of one reporter have in common. */
function reporterOf({ agency, kind, publisher }: Source): string {
  return agency === undefined ? publisher : `${agency}, ${kind}`;
}

/** The reporter of documents with, in brackets, those who published the report after it. */
function nameAll(documents: readonly Source[]): string {
  const [{ agency, kind } = {} as Source] = documents;
  const publishers = [...new Set(documents.map(({ publisher }) => publisher))].join(' and ');
  return agency !== undefined && (kind === 'copy' || kind === 'retold')
    ? `${agency} (${relations[kind]} ${publishers})`
    : publishers;
}
