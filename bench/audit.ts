/** The name of the audits, which are a package of the bench and not there where the root is checked. */
const name = 'lighthouse' as string;

/** The categories that count, in the order in which they are told. */
export const categories = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
} as const;
type Category = keyof typeof categories;

/** What Lighthouse found of a page. */
export interface Audited {
  path: string;
  /** From 0 to 100. */
  scores: Record<Category, number>;
  /** What costs a point, by the id of its audit, with its title. */
  faults: { category: Category; id: string; title: string }[];
  /** Times in milliseconds, of the line and processor that Lighthouse works out; bytes as sent, with headers. */
  firstWord: number;
  largestPaint: number;
  blocking: number;
  shift: number;
  bytes: number;
}

/** As much of a result of Lighthouse as is read of it. */
export interface Result {
  lighthouseVersion: string;
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
  >;
  audits: Record<
    string,
    { score: number | null; title: string; numericValue?: number } | undefined
  >;
}

type Lighthouse = (
  address: string,
  flags: { port: number; logLevel: string },
) => Promise<{ lhr: Result } | undefined>;

/** Audits the page at an address as on a telephone, in the browser that listens at a port. Throws where there is no result. */
export async function audit(address: string, port: number): Promise<Result> {
  const { default: lighthouse } = (await import(name)) as { default: Lighthouse };
  const result = await lighthouse(address, { port, logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
  return result.lhr;
}

/** What counts of a result. Throws where an audit that is needed has no value. */
export function readResult(path: string, { categories: found, audits }: Result): Audited {
  const value = (id: string): number => {
    const number = audits[id]?.numericValue;
    if (number === undefined) throw new Error(`Lighthouse gave no "${id}" for ${path}.`);
    return number;
  };
  const all = Object.keys(categories) as Category[];
  const score = (category: Category): number => Math.round((found[category]?.score ?? 0) * 100);
  const faults = all
    .filter((category) => score(category) < 100)
    .flatMap((category) =>
      (found[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const audited = audits[id];
        const counts = weight > 0 && audited && audited.score !== null && audited.score < 1;
        return counts ? [{ category, id, title: audited.title }] : [];
      }),
    );
  return {
    path,
    scores: Object.fromEntries(all.map((category) => [category, score(category)])) as Record<
      Category,
      number
    >,
    faults,
    firstWord: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    bytes: value('total-byte-weight'),
  };
}
