import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Chart } from '../charts/chart.ts';
import type { Content } from '../content/load.ts';
import { keep } from '../pictures/kept.ts';
import { absolute, routes } from '../routes.ts';
import { type Frozen, newestOf, readFrozen } from './frozen.ts';
import { footOfCurrent, liveEmbed, pageOf } from './published.ts';
import { files } from './files.ts';
import { heightAt, heightCss, heightPieces } from './frameHeight.ts';
import { fillSnippet, marks, type Snippet, snippetsOf } from './snippets.ts';

/** All that the editors' page says of a chart. */
export interface Kit {
  chart: Chart;
  snippets: (Snippet & { filled: string })[];
  /** The address of the embed, from the root of the host. */
  embed: string;
  /** The whole document after brotli, in bytes. */
  weight: number;
  /** The newest version that never changes, with its address; none before a release. */
  frozen: (Frozen & { href: string }) | undefined;
  files: { name: string; href: string }[];
  /** For the script of the page: the height with and without the title. */
  heights: { title: string; bare: string };
  marks: typeof marks;
}

/** The kit of a chart, made from the embed as it is now. */
export async function kitOf(chart: Chart, content: Content): Promise<Kit> {
  const { slug } = chart;
  const page = absolute(routes.page(pageOf(chart, content).slug));
  const frozen = newestOf(slug, readFrozen());
  const foot = footOfCurrent(chart, content);
  const height = heightPieces(chart, foot);
  const heights = {
    title: heightCss(height),
    bare: heightCss(heightPieces(chart, foot, { title: false })),
  };
  const picture = Buffer.from((await files['chart.png']?.(chart, content)) as Uint8Array);
  const snippets = snippetsOf({
    embed: absolute(routes.embed(slug)),
    frozen: frozen && {
      embed: absolute(routes.embed(slug, frozen.version)),
      height: frozen.height,
    },
    page,
    title: chart.title,
    picture: absolute(routes.twin(slug, 'chart.png')),
    picture2x: absolute(routes.twin(slug, 'chart@2x.png')),
    // A PNG has its width and height in its head.
    pictureWidth: picture.readUInt32BE(16),
    pictureHeight: picture.readUInt32BE(20),
    heightAt600: Math.ceil(heightAt(height, 600)),
    resize: absolute(routes.file('embed/resize.js')),
    element: absolute(routes.file('embed/element.js')),
    credit: content.ledger.site.name,
  });
  return {
    chart,
    snippets: snippets.map((snippet) => ({
      ...snippet,
      filled: fillSnippet(snippet, heights.title),
    })),
    embed: routes.embed(slug),
    weight: await weigh(await liveEmbed(chart, content)),
    frozen: frozen && { ...frozen, href: routes.embed(slug, frozen.version) },
    files: Object.keys(files).map((name) => ({ name, href: routes.twin(slug, name) })),
    heights,
    marks,
  };
}

const compress = promisify(brotliCompress);

/** The bytes of a document after brotli at its slowest, which is why they are kept. */
async function weigh(document: string): Promise<number> {
  const bytes = await keep(['weight', document], async () =>
    Buffer.from(String((await compress(document)).length)),
  );
  return Number(new TextDecoder().decode(bytes));
}
