import { findFigures } from './figures.ts';
import type { LoadedLedger, Origin } from './load.ts';
import type { Problem } from './problem.ts';
import type { Amount, Fact, RecordClaim } from './schema.ts';
import { findDisagreement, type Support } from './support.ts';

/** The frame of the map, in degrees: a stop outside it cannot be drawn. */
const mapFrame = { west: 19, east: 58, south: 20, north: 43 } as const;

/** The article has this many paragraphs. */
const paragraphs = 31;

/** What can be cited: the article's facts and the record's claims, by id. */
export function citable({
  facts,
  topics,
}: LoadedLedger['ledger']): Map<string, Fact | RecordClaim> {
  return new Map(
    [...facts, ...topics.flatMap(({ claims }) => claims)].map((entry) => [entry.id, entry]),
  );
}

/**
 * Everything in the ledger that does not hold together: ids used twice, broken
 * references, figures that their own entry does not bear out, gaps in the order
 * of stops, places off the map, paragraphs without a fact.
 */
export function checkLedger({ ledger, origins }: LoadedLedger): Problem[] {
  const problems: Problem[] = [];
  const entries = citable(ledger);
  const claims = ledger.topics.flatMap((topic) => topic.claims);
  const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const people = ids(ledger.people);
  const readings = ids(ledger.readings);
  const sources = ids(ledger.sources);
  const topics = ids(ledger.topics);
  const facts = ids(ledger.facts);
  const claimIds = ids(claims);

  checkUnique([...ledger.facts, ...claims]);
  for (const list of [
    ledger.readings,
    ledger.topics,
    ledger.sources,
    [...ledger.announced, ...ledger.travelled],
    ledger.shipments,
    ledger.people,
    ledger.terms,
    ledger.events,
  ]) {
    checkUnique(list);
  }
  for (const fact of ledger.facts) {
    refer(fact, 'people', fact.people, people, 'content/people.yml');
    refer(fact, 'readings', fact.readings, readings, 'content/readings.yml');
    refer(fact, 'record', fact.record, topics, 'content/record');
    const paragraph = `p${String(fact.paragraph).padStart(2, '0')}`;
    if (!fact.id.startsWith(`${paragraph}-`) || !fileOf(fact).includes(`/${paragraph}.`)) {
      add(
        fact,
        `is of paragraph ${fact.paragraph}, and its id or file says otherwise.`,
        `Name it "${paragraph}-…" and keep it in content/facts/${paragraph}.yml.`,
      );
    }
    checkFigures(fact, 'statement', fact.statement, [fact.id]);
  }
  for (const topic of ledger.topics) {
    for (const claim of topic.claims) {
      refer(claim, 'facts', claim.facts, facts, 'content/facts');
      refer(claim, 'sources', claim.sources, sources, 'content/sources.yml');
      checkFigures(claim, 'statement', claim.statement, [claim.id]);
      if (claim.note) checkFigures(claim, 'note', claim.note, [claim.id]);
      if (!claim.id.startsWith(`${topic.id}-`)) {
        add(claim, `stands under "${topic.id}".`, `Name it "${topic.id}-…" or move it.`);
      }
      if (claim.sources.length === 0 && claim.status !== 'unconfirmed') {
        add(claim, 'has no source.', 'Give one, or mark the claim "unconfirmed".');
      }
    }
  }
  for (const stop of ledger.announced) refer(stop, 'fact', [stop.fact], facts, 'content/facts');
  checkRoute();
  for (const shipment of ledger.shipments) {
    refer(shipment, 'facts', shipment.facts, facts, 'content/facts');
    refer(
      shipment,
      'outside',
      shipment.outside.map(({ claim }) => claim),
      claimIds,
      'content/record',
    );
    checkFigures(shipment, 'label', shipment.label, shipment.facts);
    checkAmount(shipment, 'value', shipment.value, shipment.facts);
    checkAmount(shipment, 'quantity', shipment.quantity, shipment.facts);
    for (const { claim, amount } of shipment.outside) {
      checkAmount(shipment, 'outside', amount, [claim]);
    }
  }
  for (const person of ledger.people) {
    cite(person, person.cite);
    checkFigures(person, 'role', `${person.role}. ${person.note ?? ''}`, person.cite);
  }
  for (const term of ledger.terms) {
    cite(term, term.cite);
    checkFigures(term, 'meaning', `${term.term}: ${term.meaning}`, term.cite);
  }
  for (const event of ledger.events) {
    cite(event, event.cite);
    refer(event, 'differs', event.differs, claimIds, 'content/record');
    checkFigures(event, 'title', event.title, [...event.cite, ...event.differs]);
  }
  const covered = new Set(ledger.facts.map(({ paragraph }) => paragraph));
  for (let paragraph = 1; paragraph <= paragraphs; paragraph += 1) {
    if (covered.has(paragraph)) continue;
    problems.push({
      file: 'content/facts',
      what: `has no fact of paragraph ${paragraph}.`,
      fix: 'Add one: the ledger covers the whole article.',
    });
  }
  return problems;

  function checkRoute(): void {
    ledger.travelled.forEach((stop, i) => {
      refer(stop, 'claim', [stop.claim], claimIds, 'content/record');
      checkFigures(stop, 'reported', `${stop.reported} ${stop.note ?? ''}`, [stop.claim]);
      const { longitude, latitude } = stop;
      if (stop.order !== i + 1) {
        add(stop, `has order ${stop.order} where ${i + 1} comes next.`, 'Number the stops from 1.');
      }
      const before = ledger.travelled[i - 1];
      if (before && stop.when.from < before.when.from) {
        add(stop, `begins before the stop it follows ("${before.id}").`, 'Correct order or date.');
      }
      if (
        longitude < mapFrame.west ||
        longitude > mapFrame.east ||
        latitude < mapFrame.south ||
        latitude > mapFrame.north
      ) {
        add(
          stop,
          `lies at ${longitude} E, ${latitude} N, outside the map.`,
          `Give a longitude from ${mapFrame.west} to ${mapFrame.east} and a latitude from ${mapFrame.south} to ${mapFrame.north}.`,
        );
      }
    });
  }

  function cite(entry: { id: string }, cited: readonly string[]): void {
    refer(entry, 'cite', cited, new Set(entries.keys()), 'content/facts or content/record');
  }

  function refer(
    entry: { id: string },
    field: string,
    cited: readonly string[],
    known: ReadonlySet<string>,
    home: string,
  ): void {
    for (const id of cited) {
      if (known.has(id)) continue;
      add(
        entry,
        `names "${id}" in "${field}", which is not in ${home}.`,
        'Add it, or correct the id.',
      );
    }
  }

  function checkFigures(
    entry: { id: string },
    field: string,
    text: string,
    cited: readonly string[],
  ): void {
    const support = cited
      .map((id) => entries.get(id))
      .filter((each): each is Fact & RecordClaim => each !== undefined) satisfies Support[];
    for (const figure of findFigures(text)) {
      const disagreement = findDisagreement(figure, text, support);
      if (!disagreement) continue;
      add(
        entry,
        `has a "${field}" that its ledger entry does not bear out: ${disagreement}.`,
        'Correct the words, or give the figure under "when", "dates" or "amounts".',
      );
    }
  }

  /** An amount drawn in a chart must stand in an entry, qualifier and all. */
  function checkAmount(
    entry: { id: string },
    field: string,
    amount: Amount | null,
    cited: readonly string[],
  ): void {
    if (amount === null) return;
    const found = cited
      .flatMap((id) => entries.get(id)?.amounts ?? [])
      .some(
        (each) =>
          each.value === amount.value &&
          each.unit === amount.unit &&
          each.qualifier === amount.qualifier,
      );
    if (found) return;
    add(
      entry,
      `draws "${amount.qualifier} ${amount.value} ${amount.unit}" as "${field}", which ${cited.map((id) => `"${id}"`).join(', ')} does not have.`,
      'Make the two agree.',
    );
  }

  function checkUnique(list: readonly { id: string }[]): void {
    const seen = new Map<string, object>();
    for (const entry of list) {
      const first = seen.get(entry.id);
      if (first) {
        const { file, line } = originOf(first);
        add(entry, `has an id that ${file}:${line} has already.`, 'Give it another id.');
      } else seen.set(entry.id, entry);
    }
  }

  function fileOf(entry: object): string {
    return originOf(entry).file;
  }

  function originOf(entry: object): Origin {
    return origins.get(entry) ?? { file: 'content', line: 1 };
  }

  function add(entry: { id: string }, what: string, fix: string): void {
    problems.push({ ...originOf(entry), what: `"${entry.id}" ${what}`, fix });
  }
}
