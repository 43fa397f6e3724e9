import type { Content } from '../../content/load.ts';
import { placeOfReport } from '../../content/reporters.ts';
import { joinUnits } from '../../format/typography.ts';
import type { Source } from '../../ledger/schema.ts';
import { beginningsOf } from '../../lib/beginning.ts';
import { escapeMarkup } from '../../lib/svg.ts';
import { routes } from '../../routes.ts';

/** Links from a note to the pages of its claims and to the documents themselves, as markup. */
export function drawClaimLinks(
  ids: readonly string[],
  documents: readonly Source[],
  content: Content,
): string {
  const statements = ids.map((id) => content.entries.get(id)?.statement ?? '');
  const beginnings = beginningsOf(statements.map(joinUnits));
  const claims = ids.map((id, i) => {
    const name = escapeMarkup(`Claim: ${statements[i]}`);
    const text = ids.length === 1 ? 'Claim' : escapeMarkup(beginnings[i] ?? '');
    return `<a href="${routes.claim(id)}" aria-label="${name}">${text}</a>`;
  });
  const sources = documents.map((document) => {
    const text = documents.length === 1 ? 'Source' : placeOfReport(document);
    const name = `${text}: ${document.title}`;
    return `<a href="${escapeMarkup(document.url)}" rel="external noopener" aria-label="${escapeMarkup(name)}">${escapeMarkup(text)}</a>`;
  });
  return `<span class="detail links">${[...claims, ...sources].join(' ')}</span>`;
}
