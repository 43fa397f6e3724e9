import type { Content } from '../../content/load.ts';
import { provenancesOf } from '../../content/provenance.ts';
import { element, escapeMarkup } from '../../lib/svg.ts';
import { routes } from '../../routes.ts';

/** Links to the entries, each with its mark, as markup; those of like provenance share a link. */
export function citationLinks(ids: readonly string[], content: Content): string {
  return provenancesOf(ids, content)
    .map(({ ids: [id = ''], label, mark, words }) => {
      const outside = ['record', 'differs', 'unconfirmed'].includes(mark) ? ' outside' : '';
      const use = `<use href="#mark-${mark}"></use>`;
      const drawn = `<svg class="mark${outside}" viewBox="0 0 12 12" aria-hidden="true" focusable="false">${use}</svg>`;
      const said = `<span class="unseen">: ${escapeMarkup(words)}</span>`;
      return element('a', { class: 'ref', href: routes.entry(id) }, drawn, ` ${label} `, said);
    })
    .join(' ');
}
