import type { Content } from '../../../src/content/load.ts';
import type { Event, Fact } from '../../../src/ledger/schema.ts';

const fact = (id: string, day: string): Fact => ({
  ...{ id, paragraph: 1, statement: 'A lamp was lit.', when: { from: day, precision: 'day' } },
  attribution: { who: 'The keeper of the lamps', kind: 'named-official' },
  certainty: 'attributed-statement',
  ...{ dates: [], amounts: [], places: [], people: [], readings: [], record: [] },
});

const event = (id: string, matter: string, day: string): Event => ({
  ...{ id, matter, when: { from: day, precision: 'day' }, title: `The ${id} was tried on a quay` },
  ...{ short: `The ${id} tried`, page: 'quay', cite: [`p01-${id}`], differs: [] },
});

/** An invented ledger with a lamp lit one day and a bell rung another, and a third event for a band. */
export function contentOf(): Content {
  const facts = [
    fact('p01-bell', '2030-02-03'),
    fact('p01-lamp', '2030-01-05'),
    fact('p01-round', '2030-03-01'),
  ];
  const events = [
    event('lamp', 'lamps', '2030-01-05'),
    event('bell', 'bells', '2030-02-03'),
    event('round', 'lamps', '2030-03-01'),
  ].map((each) => (each.id === 'round' ? { ...each, id: 'stop' } : each));
  return {
    ledger: { events, topics: [], facts, site: { article: { publisher: 'The Harbour Post' } } },
    entries: new Map(facts.map((each) => [each.id, each])),
    pages: [{ slug: 'quay', front: { label: 'The quay' } }],
  } as unknown as Content;
}
