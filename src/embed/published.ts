import type { Chart } from '../charts/chart.ts';
import type { Content } from '../content/load.ts';
import { formatDate } from '../format/dates.ts';
import { absolute, canonical, relate, routes } from '../routes.ts';
import { answersName } from './answers.ts';
import { assetsOf } from './assets.ts';
import { contentHash } from './contentHash.ts';
import { embedFonts } from './fonts.ts';
import { drawEmbed, footOf, type Surroundings } from './document.ts';

/** The page that explains a chart. Throws where there is none, which the check reports first. */
export function pageOf(
  { page: slug }: Chart,
  { pages }: Content,
): { slug: string; title: string; asOf: string } {
  const page = pages.find((each) => each.slug === slug);
  if (!page) throw new Error(`no page "${slug}"`);
  return { slug, title: page.front.title, asOf: page.front.asOf };
}

/** What the embed of a chart says of where it stands. */
export function surroundingsOf(chart: Chart, content: Content): Surroundings {
  const page = pageOf(chart, content);
  const { site } = content.ledger;
  const corrections = content.ledger.corrections.length;
  return {
    page: absolute(routes.citation(page.slug, chart.slug)),
    canonical: canonical(routes.page(page.slug)),
    image: canonical(routes.twin(chart.slug, 'share.png')),
    answers: answersName(chart),
    oembed: canonical(routes.twin(chart.slug, 'oembed.json')),
    site: site.name,
    asOf: formatDate(page.asOf),
    version:
      corrections === 0
        ? `Published ${formatDate(site.published)}, not corrected since.`
        : `Published ${formatDate(site.published)}; corrected, see the site.`,
  };
}

/** The way from a document at `from` to the explainer, which holds wherever the site stands. */
function linkFrom(from: string, chart: Chart, content: Content): string {
  return relate(routes.citation(pageOf(chart, content).slug, chart.slug), from);
}

/** The embed that is live: it changes with corrections. */
export async function liveEmbed(chart: Chart, content: Content): Promise<string> {
  const { css: fonts } = await embedFonts(content);
  const page = linkFrom(routes.embed(chart.slug), chart, content);
  const around = { ...surroundingsOf(chart, content), page };
  return drawEmbed(chart, around, { ...assetsOf(chart, true), fonts });
}

/**
 * The same, fit to be kept as it is, and the name of that version: beside its link to
 * the explainer it names no address, not even of the site's faces, which may change.
 * The one exception is its own oEmbed answer, which WordPress finds by its whole
 * address alone; a build writes that anew (`frozenAddress.ts`).
 */
export function frozenEmbed(chart: Chart, content: Content): { version: string; document: string } {
  const { site: name, asOf, version: told } = surroundingsOf(chart, content);
  const page = linkFrom(routes.embed(chart.slug, 'version'), chart, content);
  const assets = assetsOf(chart);
  const draw = (version?: string): string => {
    const oembed = absolute(routes.twin(chart.slug, 'oembed.json', version));
    return drawEmbed(chart, { page, site: name, asOf, version: told, oembed }, assets);
  };
  const version = versionOf(draw());
  return { version, document: draw(version) };
}

/** The name of a frozen version: the first twelve digits of its content's SHA-256, in which that name itself does not count. */
export function versionOf(document: string): string {
  return contentHash(document.replace(/\/[0-9a-f]{12}\/oembed\.json/, '/oembed.json'), 12);
}

/** The line at the foot of the chart's embed. */
export function footOfCurrent(chart: Chart, content: Content): string {
  return footOf(chart, surroundingsOf(chart, content));
}
