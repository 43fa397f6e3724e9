/** What an oEmbed answer is made from; addresses are whole. */
export interface Embeddable {
  title: string;
  /** The embed. */
  embed: string;
  /** The page that a reader is sent to. */
  page: string;
  /** A picture of it, with its size in pixels. */
  image: string;
  imageWidth: number;
  imageHeight: number;
  publisher: string;
  publisherUrl: string;
  /** The size of the frame where a page has no say in it, in pixels. */
  width: number;
  height: number;
  asOf: string;
  corrections: readonly object[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The oEmbed 1.0 description of a chart, type "rich". Its HTML keeps to what
 * WordPress lets through from a site it does not know: a link in a quotation,
 * which stays where the frame cannot be shown, and the frame itself. That is as
 * wide as its column, and scrolls once a table opened in it is higher than
 * WordPress lets a frame be.
 */
export function describeEmbed(chart: Embeddable): object {
  const { title, embed, page, width, height } = chart;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: chart.publisher,
    provider_url: chart.publisherUrl,
    author_name: chart.publisher,
    cache_age: 86_400,
    width,
    height,
    html: `<blockquote class="wp-embedded-content"><a href="${escape(page)}">${escape(title)}</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" src="${escape(embed)}" title="${escape(title)}" width="100%" height="${height}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`,
    thumbnail_url: chart.image,
    thumbnail_width: chart.imageWidth,
    thumbnail_height: chart.imageHeight,
    as_of: chart.asOf,
    corrections: chart.corrections,
  };
}
