import type { AnnouncedStop, Territory, TravelledStop } from '../../ledger/schema.ts';
import { formatWhen } from '../../format/dates.ts';
import type { Row, Table } from '../chart.ts';

/** The finding in one sentence: how many places were listed, how many stops made, which were not listed. */
export function headlineOf(
  announced: readonly AnnouncedStop[],
  travelled: readonly TravelledStop[],
): string {
  const made = `The article listed ${count(announced.length)} places for the trip; the record shows ${count(travelled.length)} stops`;
  const unlisted = travelled.filter(({ inArticle }) => !inArticle).map(({ city }) => city);
  if (unlisted.length === 0) return made;
  return `${made}, of which ${join(unlisted)} ${unlisted.length === 1 ? 'was' : 'were'} not on the list`;
}

/** Both views of the map in full sentences. */
export function describeStops(
  announced: readonly AnnouncedStop[],
  travelled: readonly TravelledStop[],
): string {
  const ordered = travelled.toSorted((one, other) => one.order - other.order);
  const list = ordered.map((stop) => `${stop.order} ${placeOf(stop)} (${formatWhen(stop.when)})`);
  const unlisted = ordered.filter(({ inArticle }) => !inArticle);
  return [
    'Two views of one map, from Greece in the west to the Gulf in the east, with an enlargement of Israel, the West Bank, the Gaza Strip and western Jordan.',
    `The first view marks as areas the ${count(announced.length)} places that the article listed before the trip: ${join(announced.map(({ territory }) => named(territory)))}.`,
    'They are a plan, without an order and without cities.',
    `The second view is from outside the article. It numbers the ${count(travelled.length)} stops of the record and joins them by straight lines: ${list.join('; ')}.`,
    ...unlisted.map(
      (stop) => `Stop ${stop.order}, ${stop.city}, is not in the article; its number is outlined.`,
    ),
  ].join(' ');
}

/** A row for each stop made, in order, and for each listed place without a stop. */
export function tableOf(
  announced: readonly AnnouncedStop[],
  travelled: readonly TravelledStop[],
): Table {
  const made = travelled
    .toSorted((one, other) => one.order - other.order)
    .map((stop) => rowOf(stop, announced));
  const missed = announced
    .filter(({ territory }) => travelled.every((stop) => stop.territory !== territory))
    .map(({ territory, fact }): Row => {
      const unknown = 'Not reported';
      return { cells: [territory, unknown, unknown, 'Yes', unknown], cite: [fact] };
    });
  return {
    caption: 'The stops in their order, with dates, and whether the article had listed the place',
    columns: [
      'Place',
      'Order',
      'Dates',
      'Listed in the article',
      'What the outside record reports',
    ],
    rows: [...made, ...missed],
  };
}

function rowOf(stop: TravelledStop, announced: readonly AnnouncedStop[]): Row {
  const listed = announced.find(({ territory }) => territory === stop.territory);
  if (stop.inArticle !== (listed !== undefined)) {
    throw new Error(
      `content/stops.yml says inArticle: ${stop.inArticle} of stop "${stop.id}", but its list of ` +
        `announced places ${listed ? 'has' : 'does not have'} "${stop.territory}". Correct one of them.`,
    );
  }
  const reported = [stop.reported, stop.note].filter((part) => part !== undefined).join(' ');
  const dates = keepTogether(formatWhen(stop.when));
  const isListed = listed ? `Yes, as ${named(stop.territory)}` : 'No';
  return {
    cells: [placeOf(stop), String(stop.order), dates, isListed, reported],
    cite: [stop.claim, ...(listed ? [listed.fact] : [])],
  };
}

/** Browsers break a line after a dash unless a word joiner follows it. */
function keepTogether(days: string): string {
  return days.replaceAll('–', '–\u2060');
}

function placeOf({ city, territory }: TravelledStop): string {
  return `${city}, ${territory}`;
}

/** A territory as it stands in a sentence. */
function named(territory: Territory): string {
  const withArticle: readonly Territory[] = ['United Arab Emirates', 'West Bank'];
  return withArticle.includes(territory) ? `the ${territory}` : territory;
}

function join(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const numbers =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');

function count(number: number): string {
  return numbers[number] ?? String(number);
}
