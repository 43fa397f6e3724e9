import type { Chart } from '../charts/chart.ts';
import type { Content } from '../content/load.ts';
import { cardSize } from '../pictures/card.ts';
import { absolute, routes } from '../routes.ts';
import { describeEmbed } from '../seo/oembed.ts';
import { heightAt, heightPieces } from './frameHeight.ts';
import { footOfCurrent, pageOf } from './published.ts';

/** The width of the frame where a page has no say in it, in pixels. */
const width = 600;

/** What the pasted address of a chart's embed is answered with, of a frozen version where one is given. */
export function oembedOf(chart: Chart, content: Content, version?: string): object {
  const page = pageOf(chart, content);
  return describeEmbed({
    title: chart.title,
    embed: absolute(routes.embed(chart.slug, version)),
    page: absolute(routes.page(page.slug)),
    image: absolute(routes.twin(chart.slug, 'share.png')),
    imageWidth: cardSize.width,
    imageHeight: cardSize.height,
    publisher: content.ledger.site.name,
    publisherUrl: absolute(routes.page('index')),
    width,
    height: Math.ceil(heightAt(heightPieces(chart, footOfCurrent(chart, content)), width)),
    asOf: page.asOf,
    corrections: content.ledger.corrections,
  });
}
