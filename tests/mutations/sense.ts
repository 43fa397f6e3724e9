import type { Ground } from './ground.ts';
import type { Mutation } from './mutation.ts';

/** A kind of change that passes because only its sense is wrong, which nothing but a person reads. */
interface Sense {
  kind: string;
  /** Why no check finds it. */
  why: string;
  applies: (mutation: Mutation, ground: Ground) => boolean;
}

/** Fields of words that carry no reference: any words may stand there. */
const words =
  /(?:^|\.)(?:label|title|measure|description|source|credit|caption|name|text|said|reported|role|meaning|term|how|open|about|statement|problem|reading|evidence|change|heading|basis|who|status|items|city|noun|marked|markedShort|unlisted|unannounced|lead|place|tagline|kicker|copy|independence|card|sentence|short|clause|met|where|note|publisher|measures|notes|more|also|columns|cells|area|words|list|news|order|day|within|since|nouns|agency|address|url|report|language)(?:\[\])*$/;
/** Words that stand outside the check of figures. */
const unread =
  /^(?:conformance|corrections|readings)(?:\[\])?\.|^sources\[\]\.(?:title|publisher|agency)|^site\.article\.publisher/;
/** How each qualifier of an entry may be put. */
const said: Readonly<Record<string, RegExp>> = {
  about: /^(?:about|around|roughly|approx\.|approximately)$/,
  'more than': /^(?:more than|over)$/,
  'at least': /^(?:at least|no fewer than|or more)$/,
};
/** How something is laid out. */
const layout =
  /\.(?:map|miniature|enlarged|narrow|wide|side|bend|at|magnified|mark|longitude|latitude|areas|detail|from|to|parallels|meridian|frame)\b/;
const free =
  /^(?:an id|capitals|a path|the value of another|swapped|turned round|with a space|a tag|blank)/;
const optional = /^(?:taken out|emptied|null|an empty)/;

/** The kinds, in the order in which they are asked. The order of the documentation is the same. */
export const senses: readonly Sense[] = [
  {
    kind: 'figures in words that are not ours to bind',
    why: 'Titles and names of documents and of standards, the log of corrections, readings of the copy and the report on access talk of other things than the article, and have figures that no entry holds.',
    applies: ({ field, way }) => unread.test(field) && /figure|date|digit/.test(way),
  },
  {
    kind: 'a name with a digit in an entry’s own statement',
    why: 'The statement is what names are compared with; who writes it must have read the article.',
    applies: ({ field, way }) =>
      /\.(?:statement|note|of|basis|who)$/.test(field) && way === 'a figure put in',
  },
  {
    kind: 'words for other words',
    why: 'A text without a figure says what its author means, and the check does not judge.',
    applies: ({ field, way }) => words.test(field) && free.test(way),
  },
  {
    kind: 'a row’s own id that nothing else names',
    why: 'Any word will do for it.',
    applies: ({ field, way }) => /(?:\.|\])id$/.test(field) && /^an id|^capitals/.test(way),
  },
  {
    kind: 'how a drawing is laid out',
    why: 'Frames, offsets, sides and windows are chosen by eye; what would touch, leave the drawing or lie in another country is refused, all else is a picture that looks otherwise.',
    applies: ({ field }) =>
      field.startsWith('charts') && !field.includes('.when') && layout.test(field),
  },
  {
    kind: 'a day that nothing else tells',
    why: 'When a document appeared or was read, when the site was written to or looked at: only the order of such days is known.',
    applies: ({ field, way }) =>
      /(?:accessed|published|asOf|checked|corrections\[\]\.date|days)/.test(field) &&
      /date|another/.test(way),
  },
  {
    kind: 'a period told less or more exactly, or shifted, where the words bear both',
    why: 'The statement names a month, a part of one or no day at all; which of its days the entry has is known by its basis, in words.',
    applies: ({ field, way }) =>
      /\.when(?:\.|$)/.test(field) && /date|another|taken out|null/.test(way),
  },
  {
    kind: 'an order that means nothing',
    why: 'Entries, citations and the places of pages may stand in any order that is one.',
    applies: ({ way, field }) =>
      /^(?:swapped|turned round)/.test(way) ||
      (field === 'head.order' && !/figure|character/.test(way)),
  },
  {
    kind: 'something optional that is left out',
    why: 'An entry may tell less: no note, no place, no short form, no row. What another place needs is missed there.',
    applies: ({ way }) => optional.test(way),
  },
  {
    kind: 'something told twice',
    why: 'What is true twice is true; a reader would see it.',
    applies: ({ way }) => way.endsWith('twice'),
  },
  {
    kind: 'a class that only a reading of the article or standard decides',
    why: 'Certainty, kind of source, confidence, level, result: the check knows which go together, and not which is right.',
    applies: ({ field, way }) =>
      /\.(?:certainty|kind|confidence|level|result|status|direction|group|decision|emergency|form|precision|qualifier|sea|key|news|unannounced|tests|matter|page|places|people|cite|cites|facts|record|sources|differs|method|events|card|lead|authors|number|paragraphs|approved|main|reading|readings)(?:\[\])*$/.test(
        field,
      ) && /another|turned round|more|of another type|an id|an item/.test(way),
  },
  {
    kind: 'a denial or a weight before a number',
    why: '"Not 13,000" and "only 13,000" are read by sense; true sentences of both forms are in every article.',
    applies: ({ way, by }) =>
      way.endsWith('before it') && /^(?:not|only|not on|some|just) $/.test(by),
  },
  {
    kind: 'a qualifier or relation that the entry has too',
    why: '"About" stands well beside an entry that says "about", "by" beside a date by which it was so: the same is said in other words, or twice.',
    applies: ({ way, by, names }, { project }) => {
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
    },
  },
  {
    kind: 'a word between a number and its noun',
    why: '"Six tired Americans" is told like "six Americans": the noun is found behind other words.',
    applies: ({ way, by }) =>
      way === 'another noun after it' ||
      (way === 'a qualifier after it' && /^ (?:Canadian|a month)$/.test(by)),
  },
  {
    kind: 'prose that is cut, joined or without a heading',
    why: 'A page may say less, or as one paragraph; a claim that no page cites any more is refused.',
    applies: ({ group, way }) =>
      group === 'markup' &&
      /taken out|joined|entry of another|a block put in|a link|inside/.test(way),
  },
];

/** The kind of sense that a change which passed is of; undefined where it is of none. */
export function senseOf(mutation: Mutation, ground: Ground): string | undefined {
  return senses.find(({ applies }) => applies(mutation, ground))?.kind;
}
