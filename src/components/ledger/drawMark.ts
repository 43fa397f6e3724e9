import { highestMark } from '../../content/certainty.ts';
import type { Endnotes } from '../../content/endnotes.ts';
import type { Content } from '../../content/load.ts';
import { type Provenance, provenancesOf } from '../../content/provenance.ts';
import { formatParagraphs } from '../../format/paragraphs.ts';
import { escapeMarkup } from '../../lib/svg.ts';
import { routes } from '../../routes.ts';
import { drawGlyph } from './drawGlyph.ts';
import { drawNote } from './drawNote.ts';

interface MarkOptions {
  /** The anchor of the words that it stands after. */
  anchor?: string | undefined;
  /** Entries that marks before it in the paragraph are for, whose notes need not be repeated. */
  told?: readonly string[];
  /** Whether it takes the place of the space after the sentence. */
  spaced?: boolean;
  /** The page's notes for print. */
  endnotes?: Endnotes | undefined;
}

/** The mark after a sentence that rests on these entries, with its note, as markup. */
export function drawMark(
  ids: readonly string[],
  content: Content,
  { anchor, told = [], spaced = false, endnotes }: MarkOptions = {},
): string {
  const provenances = provenancesOf(ids, content);
  const [first] = provenances;
  if (!first) return '';
  const mark = highestMark(provenances.map((each) => each.mark));
  const name = escapeMarkup(nameOf(provenances));
  const place = anchor === undefined ? '' : ` data-anchor="${anchor}"`;
  const link = `<a class="ref" href="${routes.claim(first.ids[0] ?? '')}" aria-label="${name}">${drawGlyph(mark)}</a>`;
  const number = endnotes?.numberOf(ids);
  return [
    `<span class="source ${mark}"${place}>`,
    // The joiner keeps the mark with the last word.
    `<span class="at">${link}\u2060</span>`,
    number === undefined ? '' : `<sup class="endnote">${number}</sup>`,
    drawNote(provenances, provenancesOf(told, content), content),
    '</span>',
    spaced ? `<span class="gap ${mark}"> </span>` : '',
  ].join('');
}

/** What is read out for the mark: who says so, two at most. */
function nameOf(provenances: readonly Provenance[]): string {
  const [first = '', second, ...more] = provenances.map(({ who, plain, paragraphs }) =>
    plain ? `${who}, paragraph ${formatParagraphs(paragraphs)}` : who,
  );
  const others = second === undefined ? '' : `; ${second}`;
  const rest = more.length === 0 ? '' : ` and ${more.length} more`;
  const differs = provenances.some(({ mark }) => mark === 'differs') ? '. Accounts differ' : '';
  return `Source: ${first}${others}${rest}${differs}`;
}
