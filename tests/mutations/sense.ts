import type { Ground } from './ground.ts';
import type { Mutation } from './mutation.ts';

/** What a kind of sense is found by: a change that passed. */
export interface Passed extends Pick<Mutation, 'group' | 'file' | 'field' | 'way' | 'by'> {
  /** Whether an entry that it is bound to has what was put in. */
  hasItToo: boolean;
}

/** Fields, and the ways in which each may be changed; `*` in a field stands for one name or kind. */
export interface Scope {
  fields: readonly string[];
  ways: readonly string[];
}

/** A kind of change that passes because only its sense is wrong, which nothing but a person reads. */
export interface Sense {
  kind: string;
  /** Why no check finds it. */
  why: string;
  scopes: readonly Scope[];
  /** What must be so beside that. */
  only?: (passed: Passed) => boolean;
}

const freeWords = [
  ...['an id that there is not', 'an id of an object’s own', 'capitals for small letters'],
  ...['a path in place of an id', 'the value of another entry'],
];
const otherId = ['an id that there is not', 'an id of an object’s own'];
const other = ['the value of another entry'];
const figures = ['a figure put in', 'a date put in', 'a digit changed'];
const shifted = ['a date shifted by a day', 'a date shifted by a month'];
const order = ['turned round', 'swapped with its neighbour'];
const absent = ['taken out', 'an empty list'];
const numbers = [
  ...['negative', 'minus nought', 'nought', 'tiny', 'one more', 'ten times', 'a tenth', 'huge'],
  ...['with a fraction', 'in another base', 'of another type', 'the value of another entry'],
];

const criterion = 'conformance.standards[].principles[].criteria[]';
const point = 'tables.groups[].rows[].cells[][]';

/** How each qualifier of an entry may be put. */
const said: Readonly<Record<string, RegExp>> = {
  about: /^(?:about|around|roughly|approx\.|approximately)$/,
  'more than': /^(?:more than|over)$/,
  'at least': /^(?:at least|no fewer than|or more)$/,
};

/** The kinds, in the order in which they are asked. The order of the documentation is the same. */
export const senses: readonly Sense[] = [
  {
    kind: 'figures in words that are not ours to bind',
    why: 'Titles and names of documents and of standards, the log of corrections, readings of the copy and the report on access talk of other things than the article, and have figures that no entry holds.',
    scopes: [
      {
        fields: [
          ...['conformance.notes[]', 'conformance.standards[].name', `${criterion}.number`],
          ...['conformance.standards[].about', 'conformance.standards[].address'],
          ...['conformance.standards[].principles[].name', `${criterion}.name`],
          ...[`${criterion}.how`, `${criterion}.open`],
          ...['corrections[].change', 'readings[].evidence', 'readings[].problem'],
          ...['readings[].reading', 'site.article.publisher', 'sources[].agency'],
          ...['sources[].publisher', 'sources[].title'],
        ],
        ways: figures,
      },
    ],
  },
  {
    kind: 'a date or a name with a digit in a note on how a thing is known',
    why: 'The dates of a reasoning ("counted back three months") are its own, and a statement is what names are compared with.',
    scopes: [
      {
        fields: [
          ...['facts[].when.basis', 'events[].when.basis', 'record.claims[].when.basis'],
          ...['facts[].attribution.note', 'charts(*).rows[].when.basis'],
          ...['charts(*).places[].when.basis', 'charts(*).stops[].when.basis'],
          'charts(*).trips[].stops[].when.basis',
        ],
        ways: figures,
      },
      {
        fields: ['record.claims[].statement'],
        ways: ['a figure put in'],
      },
    ],
  },
  {
    kind: 'another figure that the same entries have',
    why: 'Words that rest on several entries may give any figure of theirs; which of them belongs where is sense.',
    scopes: [
      {
        fields: [
          ...['charts(*).more[]', 'charts(*).stops[].note'],
          ...['charts(*).trips[].stops[].note', 'a figure (date)'],
        ],
        ways: ['a digit changed'],
      },
    ],
  },
  {
    kind: 'words for other words',
    why: 'A text without a figure says what its author means, and the check does not judge.',
    scopes: [
      {
        fields: [
          ...['charts(*).data.measures[]', 'charts(*).enlarged.names[].text', 'charts(*).keys.*'],
          ...['charts(*).map.names[].text', 'charts(*).noun'],
          ...['charts(*).matters[].label', 'charts(*).rows[].label', 'charts(*).rows[].status'],
          ...['charts(*).rows[].items', 'charts(*).places[].label', 'charts(*).places[].place'],
          ...['charts(*).places[].reported', 'charts(*).places[].said', 'charts(*).places[].short'],
          ...['charts(*).stops[].met', 'charts(*).stops[].reported'],
          ...['charts(*).marks[].label'],
          ...['conformance.standards[].principles[].name', `${criterion}.how`],
          ...['events[].short', 'events[].title', 'facts[].attribution.who'],
          ...['facts[].attribution.note', 'facts[].when.basis', 'events[].when.basis'],
          ...['people[].also[]', 'people[].role', 'terms[].also[]', 'sources[].agency'],
          ...['sources[].publisher', 'sources[].title', 'site.units[].nouns[]', 'head.label'],
          ...['tables.columns[]', 'tables.groups[].heading', 'tables.groups[].rows[].cells[]'],
          ...[`${point}.text`, `${point}.label`],
        ],
        ways: [...freeWords],
      },
    ],
  },
  {
    kind: 'a space at the end, or a second line',
    why: 'Spaces around the head of a page are not shown, and the paragraphs of the report on access may have lines.',
    scopes: [
      {
        fields: ['head.title', 'head.label', 'head.clause', 'head.description', 'charts(*).more[]'],
        ways: ['with a space at its end'],
      },
      {
        fields: [
          ...['conformance.notes[]', 'conformance.standards[].about', `${criterion}.how`],
          ...[`${criterion}.open`, 'charts(*).map.names[].text', 'charts(*).enlarged.names[].text'],
        ],
        ways: ['of two lines'],
      },
    ],
  },
  {
    kind: 'a row’s own id that nothing else names',
    why: 'Any word will do for it.',
    scopes: [
      {
        fields: [
          ...['charts(*).bands[].id', 'charts(*).listed[].id', 'charts(*).marks[].id'],
          ...['charts(*).pairs[].id', 'charts(*).places[].id', 'charts(*).rows[].id'],
          ...['charts(*).spans[].id', 'charts(*).start.id', 'charts(*).stops[].id'],
          ...['charts(*).trips[].id', 'charts(*).trips[].stops[].id', 'corrections[].id'],
          ...['events[].id', 'terms[].id', 'record.claims[].id'],
        ],
        ways: otherId,
      },
    ],
  },
  {
    kind: 'how a drawing is laid out',
    why: 'Frames, offsets, sides and windows are chosen by eye; what would touch, leave the drawing or lie in another country is refused, all else is a picture that looks otherwise.',
    scopes: [
      {
        fields: [
          ...['charts(*).map.detail', 'charts(*).map.meridian', 'charts(*).map.parallels[]'],
          ...['charts(*).map.narrow.*[]', 'charts(*).map.wide.*[]', 'charts(*).map.*.ratio'],
          ...['charts(*).map.names[].at[]', 'charts(*).map.names[].from'],
          ...[
            'charts(*).map.apart[].outline[][]',
            'charts(*).miniature.apart[].outline[][]',
            'charts(*).enlarged.*[]',
          ],
          ...['charts(*).enlarged.ratio'],
          ...['charts(*).enlarged.names[].at[]', 'charts(*).enlarged.names[].from'],
          ...['charts(*).places[].areas.*[]', 'charts(*).places[].line.at[]'],
          ...['charts(*).places[].narrow[]', 'charts(*).places[].spot.at[]'],
          ...['charts(*).places[].wide[]', 'charts(*).stops[].bend', 'charts(*).stops[].narrow[]'],
          ...['charts(*).stops[].wide[]'],
          ...['charts(*).trips[].stops[].at[]'],
          ...['charts(*).magnified.times', 'charts(*).miniature.detail'],
          ...['charts(*).miniature.meridian', 'charts(*).miniature.parallels[]'],
          ...['charts(*).miniature.frame.*[]', 'charts(*).miniature.frame.ratio'],
        ],
        ways: [...numbers, 'swapped with its neighbour', 'taken out'],
      },
      {
        fields: [
          ...['charts(*).map.parallels', 'charts(*).map.*.right'],
          ...['charts(*).map.names[].at', 'charts(*).enlarged.names[].at'],
          ...[
            'charts(*).map.apart[].outline',
            'charts(*).map.apart[].outline[]',
            'charts(*).miniature.apart[].outline',
            'charts(*).miniature.apart[].outline[]',
          ],
          ...['charts(*).places[].narrow', 'charts(*).places[].wide', 'charts(*).stops[].narrow'],
          ...['charts(*).stops[].wide', 'charts(*).miniature.parallels'],
          ...['charts(*).miniature.frame.right'],
        ],
        ways: [...order, 'taken out'],
      },
      {
        fields: [
          ...['charts(*).map.names[]'],
          ...['charts(*).map.names[].sea', 'charts(*).map.names[].side'],
          ...['charts(*).enlarged.names[].sea', 'charts(*).enlarged.names[].side'],
          ...['charts(*).enlarged.stops.*', 'charts(*).stops[].side', 'charts(*).places[].side'],
          ...['charts(*).matters[].mark', 'charts(*).miniature', 'charts(*).enlarged'],
          ...['charts(*).map.tinted'],
          ...[
            'charts(*).map.unsettled',
            'charts(*).map.unsettled[]',
            'charts(*).map.tinted[]',
            'charts(*).miniature.apart',
            'charts(*).miniature.tinted',
            'charts(*).miniature.tinted[]',
            'charts(*).miniature.unsettled',
            'charts(*).miniature.unsettled[]',
          ],
        ],
        ways: [...order, ...other, ...absent, 'true for false'],
      },
      {
        fields: ['charts(*).enlarged.names[].sea'],
        ways: ['of another type'],
      },
      {
        fields: ['charts(*).from', 'charts(*).to', 'charts(*).magnified.from'],
        ways: shifted,
      },
    ],
  },
  {
    kind: 'a day that nothing else tells',
    why: 'When a document appeared or was read, when the site was written to or looked at: only the order of such days is known.',
    scopes: [
      {
        fields: [
          ...['conformance.checked', 'corrections[].date', 'head.asOf', 'site.published'],
          ...['sources[].accessed', 'sources[].published'],
        ],
        ways: [
          ...['a date of another year', 'a date out of range', 'a date less exact', ...shifted],
          ...other,
        ],
      },
    ],
  },
  {
    kind: 'a day that the words of its entry do not give',
    why: 'The statement names a month, a part of one or no day at all; which of its days the entry has is known by its basis, in words. A stop without a claim of its own lies within the days of its trip.',
    scopes: [
      {
        fields: [
          ...['charts(*).trips[].stops[].when.from'],
          ...['record.claims[].when.from'],
          ...['record.claims[].dates[]'],
        ],
        ways: ['a date of another year', 'a date out of range', ...shifted, ...other],
      },
    ],
  },
  {
    kind: 'an order that means nothing',
    why: 'Entries, citations and the places of pages may stand in any order that is one.',
    scopes: [
      {
        fields: [
          ...['charts(*).cites', 'charts(*).cites[]', 'charts(*).listed[]'],
          ...['charts(*).matters[]', 'charts(*).places[]', 'charts(*).places'],
          ...['charts(*).places[].cites', 'charts(*).places[].cites[]', 'charts(*).more[]'],
          ...[
            'charts(*).places[].line.between',
            'charts(*).places[].line.between[]',
            'charts(*).map.unsettled[][]',
            'charts(*).miniature.unsettled[][]',
          ],
          ...['charts(*).trips[].stops[]'],
          ...['charts(*).data.measures', 'charts(*).data.measures[]'],
          ...[criterion, criterion.slice(0, -2)],
          ...['facts[]', 'facts[].amounts[]', 'facts[].places'],
          ...['facts[].places[]', 'facts[].record', 'facts[].record[]'],
          ...['people[]', 'people[].also', 'people[].also[]'],
          ...['terms[].also[]'],
          ...['record.claims', 'record.claims[]', 'record.claims[].amounts[]', 'sources[]'],
          ...['record.claims[].dates[]'],
          ...['site.units[].nouns', 'site.units[].nouns[]'],
          ...['head.cites', 'head.lead[]'],
          ...['tables.columns', 'tables.columns[]', 'tables.groups[]'],
          ...['tables.groups[].rows[]', 'tables.groups[].rows[].cells'],
          ...['tables.groups[].rows[].cells[]', point],
        ],
        ways: order,
      },
      {
        fields: ['head.order'],
        ways: ['in another base', 'minus nought', 'of another type', 'one more', 'ten times'],
      },
    ],
  },
  {
    kind: 'something optional that is left out',
    why: 'An entry may tell less: no note, no place, no short form, no row. What another place needs is missed there.',
    scopes: [
      {
        fields: [
          'charts(*).map.areas.*',
          ...['charts(*).cites', 'charts(*).cites[]', 'charts(*).data.area', 'charts(*).spans'],
          ...['charts(*).data.measures[]', 'charts(*).listed[].sentence', 'charts(*).more'],
          ...['charts(*).more[]', 'charts(*).notes', 'charts(*).notes[]', 'charts(*).pairs'],
          ...['charts(*).places[]', 'charts(*).places[].short', 'charts(*).places[].areas.*'],
          ...['charts(*).rows[]'],
          ...['charts(*).rows[].record[].figures[].part'],
          ...['charts(*).rows[].record[].figures[].whole', 'charts(*).rows[].when.basis'],
          ...['charts(*).stops[]', 'charts(*).stops[].met', 'charts(*).stops[].note'],
          ...['charts(*).stops[].when.basis', 'charts(*).places[].when.basis', 'charts(*).marks[]'],
          ...['charts(*).trips[].main', 'charts(*).trips[].stops[].city'],
          ...['charts(*).trips[].stops[].news', 'charts(*).trips[].stops[].note'],
          ...['charts(*).trips[].stops[].when', 'charts(*).trips[].stops[].when.basis'],
          ...[criterion, `${criterion}.level`, `${criterion}.number`, `${criterion}.tests`],
          ...[`${criterion}.tests[]`, 'corrections[]', 'corrections[].chart'],
          ...['corrections[].claims', 'corrections[].claims[]', 'events[]', 'events[].matter'],
          ...['events[].page', 'events[].when.basis', 'facts[].attribution.note'],
          ...['facts[].people', 'facts[].people[]', 'facts[].places', 'facts[].places[]'],
          ...['facts[].when.basis', 'head.card', 'head.clause', 'head.lead[]', 'people[].also'],
          ...['people[].also[]', 'people[].cite', 'people[].cite[]', 'people[].note'],
          ...['readings[].paragraphs', 'readings[].paragraphs[]'],
          ...['record.claims[].when.basis', 'site.units[].nouns[]'],
          ...['sources[].published', 'tables.groups[].heading', 'tables.measure'],
          ...[point, `${point}.cites`, `${point}.cites[]`, `${point}.key`, `${point}.label`],
          ...['tables.notes', 'tables.notes[]', 'terms[].also', 'terms[].also[]'],
          ...['terms[].cite', 'terms[].cite[]'],
        ],
        ways: absent,
      },
      { fields: ['charts(*).rows[].quantity'], ways: ['null', 'null by a tilde'] },
    ],
  },
  {
    kind: 'a class that only a reading of the article or standard decides',
    why: 'Certainty, kind of source, confidence, level, result, and what stands out: the check knows which go together, and not which is right.',
    scopes: [
      {
        fields: [
          ...[`${criterion}.level`, `${criterion}.number`, `${criterion}.result`],
          ...['facts[].attribution.kind', 'facts[].certainty', 'facts[].places[]'],
          ...['sources[].kind'],
          ...['record.claims[].status', 'charts(*).trips[].stops[].place'],
        ],
        ways: other,
      },
      { fields: ['events[].matter'], ways: [...other, ...otherId] },
      {
        fields: [
          ...['charts(*).trips[].main', 'charts(*).trips[].stops[].news', `${point}.key`],
          ...['charts(*).rows[].record[].figures[].part'],
          ...['charts(*).rows[].record[].figures[].whole'],
        ],
        ways: ['true for false'],
      },
    ],
  },
  {
    kind: 'a denial or a weight before a number',
    why: '"Not 13,000" and "only 13,000" are read by sense; true sentences of both forms are in every article.',
    scopes: [
      {
        fields: ['a figure (amount)', 'a figure (date)'],
        ways: ['a qualifier before it', 'a word before it'],
      },
    ],
    only: ({ by }) => /^(?:not|only|not on|some|just) $/.test(by),
  },
  {
    kind: 'a part of a month in which the entry’s day lies',
    why: '"In late December" is true of a thing that an entry has on the 29th.',
    scopes: [{ fields: ['a figure (date)'], ways: ['a word before it'] }],
    only: ({ by }) => /^(?:in late|at the end of) $/.test(by),
  },
  {
    kind: 'a qualifier or relation that the entry has too',
    why: '"About" stands well beside an entry that says "about", "by" beside a date by which it was so: the same is said in other words, or twice.',
    scopes: [
      {
        fields: ['a figure (amount)', 'a figure (date)'],
        ways: [
          ...['a qualifier before it', 'a qualifier after it', 'a word before it'],
          'a word after it',
        ],
      },
    ],
    only: ({ hasItToo }) => hasItToo,
  },
  {
    kind: 'a qualifier that a number or date can do without',
    why: '"About 4 or 5 January" and "4 or 5 January" say the same of days of which one is meant.',
    scopes: [{ fields: ['a figure (date)'], ways: ['a qualifier dropped'] }],
  },
  {
    kind: 'a word between a number and its noun',
    why: '"Six tired Americans" is told like "six Americans": the noun is found behind other words.',
    scopes: [
      {
        fields: ['a figure (amount)', 'a figure (date)', 'a figure (word)', 'a figure (name)'],
        ways: ['another noun after it'],
      },
    ],
  },
  {
    kind: 'a word after a number that changes nothing which is counted',
    why: 'A unit said twice ("70 per cent per cent"), and a country or time behind a count of things, are nonsense that no number is wrong in.',
    scopes: [{ fields: ['a figure (amount)'], ways: ['a qualifier after it'] }],
    only: ({ by }) => /^ (?:Canadian|a month|per cent)$/.test(by),
  },
  {
    kind: 'a small number run into another word',
    why: '"Two" is in "network" and "first" in "firsthand", and "IIword" is no "II" any more, so that such words say nothing; longer number words, months and weekdays are found in any word.',
    scopes: [
      {
        fields: ['a figure (amount)', 'a figure (word)', 'a figure (name)'],
        ways: ['a figure hidden'],
      },
    ],
    only: ({ by }) => /^(?:\p{L}+|\p{L}+ II\p{L}+)$/u.test(by),
  },
  {
    kind: 'a nought at the end of a fraction',
    why: '"$96.510 million" is the same number as "$96.51 million".',
    scopes: [{ fields: ['a figure (amount)'], ways: ['of another order'] }],
    only: ({ by }) => /\.\d*0\b/.test(by),
  },
  {
    kind: 'prose that is cut, joined, told twice or without a heading',
    why: 'A page may say less or more, or as one paragraph; a claim that no page cites any more is refused.',
    scopes: [
      {
        fields: ['a block'],
        ways: ['a block taken out', 'a block twice', 'a block put in', 'two blocks joined'],
      },
      {
        fields: ['Cite', 'Count', 'Compare', 'Exemptions'],
        ways: ['taken out', 'twice', 'the entry of another', 'a link elsewhere'],
      },
    ],
  },
];

/** The kind of sense that a change which passed is of; undefined where it is of none. */
export function senseOf(passed: Passed): string | undefined {
  return senses.find(
    ({ scopes, only }) =>
      scopes.some((scope) => isWithin(passed, scope)) && (only?.(passed) ?? true),
  )?.kind;
}

/** Whether a change is in one of the fields, and of one of the ways. */
export function isWithin(
  { field, way }: Pick<Passed, 'field' | 'way'>,
  { fields, ways }: Scope,
): boolean {
  return ways.includes(way) && fields.some((each) => fits(field, each));
}

/** Whether a field is the one that is named; `*` is a name or the kind of a chart. */
function fits(field: string, named: string): boolean {
  if (!named.includes('*')) return field === named;
  const parts = named.split('*').map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('[^.()[\\]]+')}$`).test(field);
}

/** Whether an entry that the words are bound to has the qualifier, or the relation to a date, that was put in. */
export function hasItToo({ way, by, names }: Mutation, { project }: Ground): boolean {
  const entries = names.flatMap((id) => project.content.entries.get(id) ?? []);
  if (way.startsWith('a qualifier'))
    return entries.some(({ amounts }) =>
      amounts.some(({ qualifier }) => said[qualifier]?.test(by.trim())),
    );
  // A day by itself is told as nothing but that day.
  return (
    /^a word (?:before|after) it$/.test(way) &&
    entries.some(({ when, dates }) => when.precision !== 'day' || dates.length > 0)
  );
}
