import { formatDate } from '../format/dates.ts';
import { months } from '../lib/months.ts';

/** What a citation of a claim is made from. */
export interface Citable {
  id: string;
  /** The claim, in the words of the site. */
  statement: string;
  /** Where it stands: "Paragraph 26 of the article". */
  place: string;
  /** The name of the site, which is its author too. */
  site: string;
  /** The newspaper whose article the site is about. */
  newspaper: string;
  /** The day on which the site was last written to: YYYY, YYYY-MM or YYYY-MM-DD. */
  published: string;
  /** The language of the words, as in BCP 47. */
  language: string;
  /** The whole address of the claim. */
  address: string;
}

/** The claim as a reader would cite it in running text or in a note. */
export function citePlainly(claim: Citable): string {
  const date = formatDate(claim.published).replaceAll('\u00a0', ' ');
  return `${endSentence(claim.statement)} ${claim.site}, ${noteOf(claim)}, ${date}. ${claim.address}`;
}

/** The claim as a BibTeX entry, for LaTeX and for reference managers. */
export function citeInBibtex(claim: Citable): string {
  const [year = '', month] = claim.published.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  const fields = {
    title: `{{${escapeBibtex(claim.statement)}}}`,
    author: `{{${escapeBibtex(claim.site)}}}`,
    year: `{${year}}`,
    // BibTeX knows the months by these names, and each style writes them its own way.
    month: name?.slice(0, 3).toLowerCase(),
    note: `{${escapeBibtex(noteOf(claim))}}`,
    url: `{${claim.address}}`,
  };
  const lines = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : [`  ${field} = ${value},\n`],
  );
  return `@misc{${claim.id},\n${lines.join('')}}\n`;
}

/** The claim as a list of one item of CSL-JSON, which citation processors read. */
export function citeInCsl(claim: Citable): object[] {
  return [
    {
      id: claim.id,
      type: 'webpage',
      title: claim.statement,
      author: [{ literal: claim.site }],
      'container-title': claim.site,
      issued: { 'date-parts': [claim.published.split('-').map(Number)] },
      note: noteOf(claim),
      language: claim.language,
      URL: claim.address,
    },
  ];
}

function noteOf({ id, place, newspaper }: Citable): string {
  return `claim ${id} (${place}; on an article in ${newspaper})`;
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** TeX's own characters, so that they are printed and not obeyed. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeBibtex(text: string): string {
  return text.replaceAll(/[\\{}$&#%_~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
