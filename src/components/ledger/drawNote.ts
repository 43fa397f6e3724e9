import type { Content } from '../../content/load.ts';
import { describeSources } from '../../content/endnotes.ts';
import { type Provenance, provenancesOf } from '../../content/provenance.ts';
import { reportersOf } from '../../content/reporters.ts';
import { formatParagraphs } from '../../format/paragraphs.ts';
import { escapeMarkup } from '../../lib/svg.ts';
import type { RecordClaim } from '../../ledger/schema.ts';
import { drawGlyph } from './drawGlyph.ts';
import { drawClaimLinks } from './drawClaimLinks.ts';

/**
 * The note of a mark as markup. Lines that only say what the mark says already,
 * or what a note of the same paragraph has told, wait until it is opened, and so
 * does the detail; a note of which a line is left stands in the margin at rest.
 */
export function drawNote(
  provenances: readonly Provenance[],
  told: readonly Provenance[],
  content: Content,
): string {
  const known = new Set(
    told.flatMap(({ differs, ids }) => [...ids, ...differs.map(({ id }) => id)]),
  );
  const voices = new Set(told.map(({ who }) => who));
  const ids = provenances.flatMap((each) => each.ids);
  const lines = provenances.flatMap((provenance) => {
    // What the sentence cites itself has a line of its own.
    const differs = provenance.differs.filter(({ id }) => !ids.includes(id));
    const next = differs.find(({ id }) => !known.has(id));
    const said = provenance.ids.every((id) => known.has(id)) || voices.has(provenance.who);
    return [
      { html: drawVoice(provenance, content), quiet: provenance.plain || said },
      ...differs.map((claim) => ({
        html: drawDifference(claim, content),
        quiet: claim !== next,
      })),
    ];
  });
  const rest = lines.some(({ quiet }) => !quiet);
  return [
    `<span class="note${rest ? ' rest' : ''}">`,
    ...lines.map(({ html, quiet }) => `<span class="line${quiet ? ' quiet' : ''}">${html}</span>`),
    drawCopies(describeSources(ids, content)),
    '</span>',
  ].join('');
}

function drawVoice(provenance: Provenance, content: Content): string {
  const { who, ids, dates, footings, notes, documents, paragraphs } = provenance;
  const outside = documents.length > 0 || paragraphs.length === 0;
  const place = outside || paragraphs.length === 0 ? '' : ` ¶${formatParagraphs(paragraphs)}`;
  const against = outside && paragraphs.length > 0 ? `, ¶${formatParagraphs(paragraphs)}` : '';
  const footing = footings.map((words) => `; ${words}`).join('');
  const detail = [`${dates.join(', ')}${footing}${against}.`, ...notes].map(capitalise).join(' ');
  return [
    drawSaid(`<b>${escapeMarkup(withStop(who))}</b>${place}`),
    `<span class="detail">${escapeMarkup(detail)}</span>`,
    drawClaimLinks(ids, documents, content),
  ].join(' ');
}

function drawDifference(claim: RecordClaim, content: Content): string {
  const [record] = provenancesOf([claim.id], content);
  if (!record) return '';
  return [
    drawSaid(
      `${drawGlyph('differs')} <b>${escapeMarkup(claim.short ?? claim.statement)}</b> ${escapeMarkup(withStop(reportersOf(record.documents, 1)))}`,
    ),
    drawClaimLinks(record.ids, record.documents, content),
  ].join(' ');
}

/** What a note shows at rest: the script lets it be read out when the note is opened. */
function drawSaid(markup: string): string {
  return `<span class="said" aria-hidden="true">${markup}</span>`;
}

/** Buttons that the script shows; `source` is what a copied citation says of where it is from. */
function drawCopies(source: string): string {
  const cited = escapeMarkup(source);
  return `<span class="detail links"><button type="button" data-copy="link" hidden>Copy link</button> <button type="button" data-copy="citation" data-source="${cited}" hidden>Copy citation</button></span>`;
}

function withStop(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
