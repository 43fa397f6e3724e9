import { type Figure, findFigures } from '../figures/figures.ts';
import type { LoadedLedger } from '../ledger/load.ts';
import type { Problem } from '../lib/problem.ts';
import { partOf } from '../ledger/part.ts';
import type { Origin } from '../ledger/reader.ts';
import type { Amount, Fact, RecordClaim, When } from '../ledger/schema.ts';
import { type Units, unitsOf } from '../figures/nouns.ts';
import { isDateOf, writeWhen } from './when.ts';
import { findDisagreement } from '../figures/agree.ts';
import type { Support } from '../figures/support.ts';

/** An entry of any kind. */
export interface Named {
  id: string;
}

/** What can be cited: the article's facts and the record's claims, by id. */
export function citable({
  facts,
  topics,
}: LoadedLedger['ledger']): Map<string, Fact | RecordClaim> {
  return new Map(
    [...facts, ...topics.flatMap(({ claims }) => claims)].map((entry) => [entry.id, entry]),
  );
}

/** Whether the id belongs to an entry that is there but could not be read. */
export function isUnread(id: string, home: string, unread: LoadedLedger['unread']): boolean {
  const folder = id.startsWith('p') ? 'content/facts' : 'content/record';
  const part = partOf(id);
  const file = part === undefined ? home : `${folder}/${part}.yml`;
  return (
    unread.ids.has(id) || unread.files.has(file) || (part !== undefined && unread.files.has(folder))
  );
}

/** Checks entries against the ledger and collects what is wrong with them. */
export class Checker {
  readonly problems: Problem[] = [];
  readonly ledger: LoadedLedger['ledger'];
  readonly unread: LoadedLedger['unread'];
  /** The claims of all topics of the record. */
  readonly claims: readonly RecordClaim[];
  /** What amounts count and measure. */
  readonly units: Units;
  /** The line of a place in one of the files. */
  readonly lineOf: LoadedLedger['lineOf'];
  readonly #origins: LoadedLedger['origins'];
  readonly #entries: Map<string, Fact | RecordClaim>;

  constructor({ ledger, origins, unread, lineOf }: LoadedLedger) {
    this.lineOf = lineOf;
    this.ledger = ledger;
    this.unread = unread;
    this.units = unitsOf(ledger.site.units);
    this.claims = ledger.topics.flatMap(({ claims }) => claims);
    this.#origins = origins;
    this.#entries = citable(ledger);
  }

  add(entry: Named, what: string, fix: string): void {
    this.problems.push({ ...this.originOf(entry), what: `"${entry.id}" ${what}`, fix });
  }

  originOf(entry: object): Origin {
    return this.#origins.get(entry) ?? { file: 'content', line: 1 };
  }

  /** A name for something that is no entry, at its place. */
  alias(place: Origin, id: string): Named {
    const named = { id };
    this.#origins.set(named, place);
    return named;
  }

  /** Every id that `field` names must be one of `known`, which stand in the file or folder `home`. */
  refer(
    entry: Named,
    field: string,
    cited: readonly string[],
    known: Pick<ReadonlySet<string>, 'has'>,
    home: string,
  ): void {
    for (const id of cited) {
      if (known.has(id) || isUnread(id, home, this.unread)) continue;
      const what = `names "${id}" in "${field}", which is not in ${home}.`;
      this.add(entry, what, 'Add it, or correct the id.');
    }
  }

  /** Every id must be a fact or a claim of the record. */
  cite(entry: Named, cited: readonly string[]): void {
    this.refer(entry, 'cite', cited, this.#entries, 'content/facts or content/record');
  }

  /** Every figure of the text must be borne out by the cited entries. */
  checkFigures(
    entry: Named,
    field: string,
    text: string | undefined,
    cited: readonly string[],
  ): void {
    if (text !== undefined) this.#check(entry, field, text, cited, () => true);
  }

  /**
   * As `checkFigures`, for notes on how a date or an account is known: their dates
   * and lengths of time are those of the reasoning ("counted back three months",
   * "the article says Tuesday") and paragraphs are named by number, so that only
   * other amounts, and words with figures in them, are checked.
   */
  checkNote(entry: Named, field: string, text: string | undefined, cited: readonly string[]): void {
    if (text === undefined) return;
    const bare = text
      .replaceAll(/\bparagraphs? \d+(?:(?:, | and | to |–)\d+)*/gi, 'paragraph')
      .replaceAll(/\b[\p{L}\d]+ (?:day|week|month|year)s?\b/giu, 'a time');
    this.#check(entry, field, bare, cited, ({ kind }) => kind !== 'date' && kind !== 'word');
  }

  #check(
    entry: Named,
    field: string,
    text: string,
    cited: readonly string[],
    counts: (figure: Figure) => boolean,
  ): void {
    if (this.isUnread(cited)) return;
    this.checkAgainst(entry, field, text, this.entriesOf(cited), counts);
  }

  /** The facts and claims with these ids, those that there are. */
  entriesOf(ids: readonly string[]): (Fact | RecordClaim)[] {
    return ids.map((id) => this.#entries.get(id)).filter((each) => each !== undefined);
  }

  /** Every figure of the text, of those that count, must be borne out by one of `support`. */
  checkAgainst(
    entry: Named,
    field: string,
    text: string,
    support: readonly Support[],
    counts: (figure: Figure) => boolean = () => true,
  ): void {
    for (const figure of findFigures(text, this.units).filter(counts)) {
      const disagreement = findDisagreement(figure, text, support, this.units);
      if (!disagreement) continue;
      this.add(
        entry,
        `has a "${field}" that its ledger entry does not bear out: ${disagreement}.`,
        'Correct the words, or give the figure under "when", "dates" or "amounts".',
      );
    }
  }

  /** The date of a row must be that of one of the entries that it names. */
  checkWhen(entry: Named, when: When | undefined, cited: readonly string[]): void {
    if (when === undefined || this.isUnread(cited)) return;
    if (this.entriesOf(cited).some((each) => isDateOf(when, each))) return;
    const entries = cited.map((id) => `"${id}"`).join(', ');
    const what = `is dated ${writeWhen(when)}, which ${entries} does not have.`;
    this.add(entry, what, 'Make the two agree.');
  }

  /** Whether one of the ids is of an entry that is there but could not be read. */
  isUnread(cited: readonly string[]): boolean {
    return cited.some((id) => isUnread(id, '', this.unread));
  }

  /** An amount drawn in a chart must stand in an entry, with its qualifier and what it is of. */
  checkAmount(entry: Named, field: string, amount: Amount | null, cited: readonly string[]): void {
    if (amount === null || this.isUnread(cited)) return;
    const { value, unit, qualifier, word, of } = amount;
    const found = cited
      .flatMap((id) => this.#entries.get(id)?.amounts ?? [])
      .filter((each) => each.value === value && each.unit === unit && each.qualifier === qualifier)
      .some((each) => each.of === of && each.word === word);
    if (found) return;
    const entries = cited.map((id) => `"${id}"`).join(', ');
    const thing = of === undefined ? '' : ` (${of})`;
    const what = `draws "${qualifier} ${word ?? value} ${unit}${thing}" as "${field}", which ${entries} does not have.`;
    this.add(entry, what, 'Make the two agree.');
  }

  /** No two entries of the list may have the same id. */
  checkUnique(list: readonly Named[]): void {
    const seen = new Map<string, object>();
    for (const entry of list) {
      const first = seen.get(entry.id);
      if (first) {
        const { file, line } = this.originOf(first);
        this.add(entry, `has an id that ${file}:${line} has already.`, 'Give it another id.');
      } else seen.set(entry.id, entry);
    }
  }
}

const sets = new WeakMap<readonly Named[], ReadonlySet<string>>();

/** The ids of a list of entries; of a list that is asked about again and again they are gathered once. */
export function idsOf(list: readonly Named[]): ReadonlySet<string> {
  const ids = sets.get(list) ?? new Set(list.map(({ id }) => id));
  sets.set(list, ids);
  return ids;
}
