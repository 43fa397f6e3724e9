import { pageOfCorrection, pageOfLog } from '../content/corrections.ts';
import type { Content } from '../content/load.ts';
import { absolute, routes } from '../routes.ts';

/** A correction as an item of a feed. */
interface Item {
  title: string;
  link: string;
  pubDate: Date;
  description: string;
}

/** The log of corrections as a feed, the newest first. */
export function feedOf(content: Content) {
  const { site, corrections } = content.ledger;
  const log = routes.page(pageOfLog(content));
  const items = corrections
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .map((correction): Item => {
      const { id, date, change } = correction;
      const page = pageOfCorrection(correction, content);
      return {
        title: `Correction: ${page?.front.title ?? site.name}`,
        link: absolute(`${log}#correction-${id}`),
        pubDate: new Date(date),
        description: change,
      };
    });
  return {
    title: `${site.name}: corrections`,
    description: `What was changed on ${site.name} after it was published.`,
    site: absolute(log),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${site.language}</language><atom:link href="${absolute(routes.file('corrections.xml'))}" rel="self" type="application/rss+xml"/>`,
    items,
  };
}
