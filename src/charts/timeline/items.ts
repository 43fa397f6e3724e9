import { highestMark, type Mark } from '../../content/certainty.ts';
import type { Content } from '../../content/load.ts';
import { provenancesOf } from '../../content/provenance.ts';
import { formatDays } from '../../format/dates.ts';
import { joinUnits } from '../../format/typography.ts';
import type { Event, Ledger, When } from '../../ledger/schema.ts';
import { ordinal } from '../../lib/ordinal.ts';
import { anchorOf, type Extent, extentOf } from './extent.ts';
import { type Timeline, whenOfBand } from './shape.ts';

/** Something that is drawn and told: an event, a band of several, or the line across all. */
export interface Item {
  id: string;
  /** The id of its matter; none for the line across all. */
  matter: string | undefined;
  mark: 'ring' | 'square' | 'band' | 'main' | 'line';
  when: When;
  extent: Extent;
  title: string;
  /** The date and the title as short as the drawing has them. */
  date: string;
  label: string;
  /** The entries that say so, and who they are of. */
  cite: string[];
  provenance: Mark;
  /** The page that tells of it, by its slug. */
  page: string | undefined;
}

/** The events that are drawn by themselves, which are all that no band is drawn of. */
export function eventsOf(
  { bands }: Pick<Timeline, 'bands'>,
  { events }: Pick<Ledger, 'events'>,
): Event[] {
  const banded = new Set(bands.flatMap((band) => band.events));
  return events.filter(({ id }) => !banded.has(id));
}

/** Everything that is drawn, in the order of time. */
export function itemsOf(chart: Timeline, content: Content): Item[] {
  const bands = chart.bands.map((band, i): Item => {
    const when = whenOfBand(band);
    const title = `${ordinal(i + 1)}\u00a0${chart.noun}`;
    const mark = band.main ? 'main' : 'band';
    const page = content.ledger.events.find(({ id }) => band.events.includes(id))?.page;
    const own = { id: band.id, title, label: title, cite: [band.claim], page };
    return { ...own, matter: chart.banded, mark, ...dated(when, own.cite, chart, content) };
  });
  const events = eventsOf(chart, content.ledger).map((event): Item => {
    const { id, title, short = title, cite, page } = event;
    const isLine = id === chart.line;
    const matter = chart.matters.find((each) => each.id === event.matter);
    const own = { id, title: joinUnits(title), label: joinUnits(short), cite, page };
    const when: When = isLine ? { ...event.when, precision: 'range' } : event.when;
    return {
      ...own,
      matter: isLine ? undefined : matter?.id,
      mark: isLine ? 'line' : (matter?.mark ?? 'ring'),
      ...dated(when, cite, chart, content),
      when: event.when,
    };
  });
  return [...bands, ...events].toSorted((one, other) =>
    anchorOf(one.extent) < anchorOf(other.extent)
      ? -1
      : +(anchorOf(one.extent) > anchorOf(other.extent)),
  );
}

function dated(
  when: When,
  cite: string[],
  chart: Timeline,
  content: Content,
): Pick<Item, 'when' | 'extent' | 'date' | 'provenance'> {
  return {
    when,
    extent: extentOf(when, chart),
    date: formatDays(when).replaceAll(' ', '\u00a0'),
    provenance: highestMark(provenancesOf(cite, content).map(({ mark }) => mark)),
  };
}
