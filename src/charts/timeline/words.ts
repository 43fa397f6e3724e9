import type { Content } from '../../content/load.ts';
import { provenancesOf } from '../../content/provenance.ts';
import { formatWhen } from '../../format/dates.ts';
import type { Answer } from '../answer.ts';
import type { Table } from '../chart.ts';
import type { Choice } from '../choice.ts';
import type { Item } from './items.ts';
import type { Timeline } from './shape.ts';

/** What is drawn in sentences, in the order of time. */
export function answersOf(items: readonly Item[]): Answer[] {
  return items.map(({ id, when, title, cite }) => ({
    id,
    text: `${formatWhen(when)}: ${title}.`,
    cite,
  }));
}

/** The matters, of which a reader may choose one. */
export function choicesOf({ matters }: Timeline, items: readonly Item[]): Choice[] {
  const options = matters.map(({ id, label }) => {
    const count = items.filter(({ matter }) => matter === id).length;
    return { value: id, label, told: `${label}: ${count} of ${items.length} are shown.` };
  });
  return [{ name: 'matter', label: 'Matter', all: 'All matters', options }];
}

/** A row for each item, in the order of time. */
export function tableOf(chart: Timeline, items: readonly Item[], content: Content): Table {
  return {
    caption: chart.caption,
    columns: ['When', 'What', 'Matter', 'Who says so', 'Told in'],
    rows: items.map(({ id, when, title, matter, cite, page }) => ({
      cells: [
        formatWhen(when),
        title,
        matterOf(matter, chart),
        voicesOf(cite, content),
        content.pages.find(({ slug }) => slug === page)?.front.label ?? '–',
      ],
      cite,
      page,
      answer: id,
      ...(matter !== undefined && { choice: { matter } }),
    })),
  };
}

/** The name of a matter; a dash for the line across all. */
export function matterOf(id: string | undefined, { matters }: Pick<Timeline, 'matters'>): string {
  return matters.find((matter) => matter.id === id)?.label ?? '–';
}

/** Who says so, two at most. */
function voicesOf(cite: readonly string[], content: Content): string {
  const [first = '–', second, ...more] = provenancesOf(cite, content)
    // What no document was found for has no voice of its own.
    .filter(({ paragraphs, documents }) => paragraphs.length + documents.length > 0)
    .map(({ who }) => who);
  const others = second === undefined ? '' : `; ${second}`;
  return `${first}${others}${more.length === 0 ? '' : ` and ${more.length} more`}`;
}
