import type { Site } from '../ledger/schema.ts';

/** What an error is reported of. */
interface Place {
  /** The whole address of the page. */
  page: string;
  /** The id of the claim, where it is one claim's. */
  claim?: string | undefined;
}

/**
 * Where a reader reports an error: the address of `report` in
 * `content/site.yml`, with what it is about in place of `{title}` and `{page}`.
 * A mail address alone gets a subject and a body.
 */
export function reportHref(
  { name, report }: Pick<Site, 'name' | 'report'>,
  { page, claim }: Place,
): string {
  const bare = report.startsWith('mailto:') && !report.includes('?');
  const template = bare ? `${report}?subject={title}&body={page}` : report;
  const title = `${name}: error ${claim === undefined ? 'on a page' : `in claim ${claim}`}`;
  return template
    .replaceAll('{title}', () => encodeURIComponent(title))
    .replaceAll('{page}', () => encodeURIComponent(page));
}
