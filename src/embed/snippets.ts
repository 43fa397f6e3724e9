/** What the snippets of a chart are made from; addresses are whole. */
export interface Embeddable {
  /** The live embed. */
  embed: string;
  /** The newest version that never changes, with the height of its frame; none before a release. */
  frozen?: { embed: string; height: string } | undefined;
  /** The page that explains the chart. */
  page: string;
  /** The finding, as the title of a frame and the text for a picture. */
  title: string;
  /** A picture, with its size in pixels. */
  picture: string;
  picture2x: string;
  pictureWidth: number;
  pictureHeight: number;
  /** The height of the embed in a frame 600 pixels wide, in pixels. */
  heightAt600: number;
  /** The resizing script, and the script of the element. */
  resize: string;
  element: string;
  /** The site's name. */
  credit: string;
}

/**
 * Marks in a snippet that the choices of an editor replace: the query of the
 * embed's address, escaped for markup; the colour scheme of the frame; its
 * height; and the attributes of the element.
 */
export const marks = {
  query: '%QUERY%',
  scheme: '%SCHEME%',
  height: '%HEIGHT%',
  attributes: '%ATTRIBUTES%',
} as const;

export interface Snippet {
  kind: string;
  label: string;
  /** The choices that change it, by the names of their controls. */
  choices: readonly string[];
  /** When to use it, in a sentence. */
  use: string;
  /** The text to paste, with `marks`. */
  text: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const all = ['theme', 'title', 'bg', 'credit'] as const;

/** Every way to show the chart elsewhere. */
export function snippetsOf(chart: Embeddable): Snippet[] {
  const { embed, frozen, page, resize, element, credit } = chart;
  const title = escape(chart.title);
  const left = quotation(page, title);
  return [
    {
      kind: 'frame',
      choices: all,
      label: 'Frame, no script',
      use: 'For most pages. The height is right at every width, and no script is needed.',
      text: frame(`${embed}${marks.query}`, title, left),
    },
    {
      kind: 'script',
      choices: all,
      label: 'Frame with our script',
      use: 'The frame also grows when a reader opens the table, and follows a dark page by itself.',
      text: `${frame(`${embed}${marks.query}`, title, left)}\n<script src="${resize}" async></script>`,
    },
    {
      kind: 'element',
      choices: ['theme'],
      label: 'Web component, no frame',
      use: 'For pages that run our script and want the chart in the page itself, untouched by the page’s own styles.',
      // The room of the chart is there before the script is, so that nothing below it moves.
      text: `<script type="module" src="${element}"></script>\n<div style="container-type:inline-size"><trip-chart src="${embed}"${marks.attributes} style="display:flow-root;min-height:${marks.height}">\n  ${left}\n</trip-chart></div>`,
    },
    {
      kind: 'picture',
      choices: [],
      label: 'Picture',
      use: 'For newsletters and systems that take no frame. The text alternative is the finding.',
      // WordPress's themes give a block its column, and a bare picture none.
      text: `<div>\n<a href="${page}"><img src="${chart.picture}" srcset="${chart.picture2x} 2x" width="${chart.pictureWidth}" height="${chart.pictureHeight}" alt="${title}" style="max-width:100%;height:auto"></a>\n<p>Chart: <a href="${page}">${escape(credit)}</a>, CC BY 4.0</p>\n</div>`,
    },
    ...(frozen ? [frozenSnippet(frozen, title, left)] : []),
    {
      kind: 'pym',
      choices: all,
      label: 'Page with pym.js',
      use: 'Where pym.js is on the page already. It finds the element and sets the height.',
      text: `<div data-pym-src="${embed}${marks.query}">${left}</div>`,
    },
    {
      kind: 'amp',
      choices: all,
      label: 'AMP page',
      use: 'Where amp-iframe is on the page already. The frame resizes on its own.',
      text: `<amp-iframe src="${embed}${marks.query}" title="${title}" width="600" height="${chart.heightAt600}" layout="responsive" sandbox="allow-scripts allow-popups" frameborder="0" resizable>\n  ${quotation(page, title, ' placeholder')}\n  <button overflow>Show the whole chart</button>\n</amp-iframe>`,
    },
    {
      kind: 'address',
      // One file answers for the address, whatever its query.
      choices: [],
      label: 'Address alone',
      use: 'Paste it on a line of its own in WordPress and other systems that know oEmbed. The address of the page that opens with the chart does as well.',
      text: embed,
    },
  ];
}

/** What stays where a system strips the rest of a snippet, as WordPress does for who may not use frames. */
function quotation(page: string, title: string, attributes = ''): string {
  return `<blockquote${attributes}><a href="${page}">${title}</a></blockquote>`;
}

/** Browsers that show frames never show what is inside the element. */
function frame(address: string, title: string, inside: string): string {
  return `<div style="container-type:inline-size"><iframe src="${address}" title="${title}" loading="lazy" style="display:block;width:1px;min-width:100%;border:0;color-scheme:${marks.scheme};height:${marks.height}">${inside}</iframe></div>`;
}

/** A frame of its own height, which that of the live embed may no longer be. */
function frozenSnippet(
  { embed, height }: NonNullable<Embeddable['frozen']>,
  title: string,
  left: string,
): Snippet {
  return {
    kind: 'frozen',
    choices: ['theme', 'bg', 'credit'],
    label: 'Frozen frame',
    use: 'The chart as it was at the last release, at an address that never changes. It gets no corrections; the live one does.',
    text: frame(`${embed}${marks.query}`, title, left).replace(marks.height, height),
  };
}

/** The snippet as it is before any choice. */
export function fillSnippet({ text }: Snippet, height: string): string {
  return text
    .replaceAll(marks.query, '')
    .replaceAll(marks.scheme, 'light')
    .replaceAll(marks.height, height)
    .replaceAll(marks.attributes, '');
}
