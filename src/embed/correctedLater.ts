import { correctionsOfChart, pageOfLog } from '../content/corrections.ts';
import type { Content } from '../content/load.ts';
import { formatDate } from '../format/dates.ts';
import { relate, routes } from '../routes.ts';
import type { Frozen } from './frozen.ts';

/** A frozen version whose chart was corrected after it was made. */
interface CorrectedLater {
  chart: string;
  version: string;
  /** The day on which it was made. */
  made: string;
  /** What was changed since, the oldest first. */
  corrections: { id: string; date: string; change: string }[];
}

/** The versions that were corrected later. What was corrected on the day of a version is in it. */
export function correctedLater(versions: readonly Frozen[], content: Content): CorrectedLater[] {
  return versions.flatMap(({ chart, version, date: made }) => {
    const corrections = correctionsOfChart(chart, content)
      .filter(({ date }) => date > made)
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ id, date, change }) => ({ id, date, change }));
    return corrections.length > 0 ? [{ chart, version, made, corrections }] : [];
  });
}

/** The list of them for machines, and where the log stands, from the file that says so. */
export function describeCorrectedLater(versions: readonly Frozen[], content: Content): object {
  return {
    log: logFrom('embed/corrected.json', content),
    versions: correctedLater(versions, content),
  };
}

/** What the scripts of other pages know of it, as the code of their free names; see `src/client/correctedLater.ts`. */
export function correctedCode(
  versions: readonly Frozen[],
  content: Content,
): Record<'corrected' | 'log', string> {
  const days = correctedLater(versions, content).map(({ chart, version, corrections }) => [
    `${chart}/${version}`,
    formatDate(corrections.at(-1)?.date ?? ''),
  ]);
  return {
    corrected: JSON.stringify(Object.fromEntries(days)),
    log: JSON.stringify(logFrom('embed/resize.js', content)),
  };
}

function logFrom(file: string, content: Content): string {
  return relate(`${routes.page(pageOfLog(content))}#correction-log`, routes.file(file));
}
