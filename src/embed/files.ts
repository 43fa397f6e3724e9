import { cardSize, composeCard, drawCard } from '../pictures/card.ts';
import { anyFace, loadMeasures } from '../pictures/measure.ts';
import { families } from '../pictures/fonts.ts';
import { rasterise } from '../pictures/raster.ts';
import type { Chart } from '../charts/chart.ts';
import type { Content } from '../content/load.ts';
import { absolute, routes } from '../routes.ts';
import { answersOf } from './answers.ts';
import { assetsOf } from './assets.ts';
import { footOfCurrent, pageOf, surroundingsOf } from './published.ts';
import { toCsv } from './csv.ts';
import { drawEmbed } from './document.ts';
import { describeData } from './metadata.ts';
import { oembedOf } from './oembed.ts';
import { makePack, type PackFile } from './zip.ts';
import { readFaceLicences } from '../pictures/faceLicences.ts';
import { embedFaces } from '../pictures/ownFaces.ts';
import { composePicture, composeSquare, drawPicture } from '../pictures/picture.ts';

type Maker = (
  chart: Chart,
  content: Content,
) => Promise<string | Uint8Array<ArrayBuffer>> | string | Uint8Array<ArrayBuffer>;

/** The files that go with every chart, by name; each is at `/embed/<chart>/<name>`. */
export const files: Record<string, Maker> = {
  'chart.svg': (chart, content) => drawing(chart, content),
  'chart.png': (chart, content) => raster(chart, content),
  'chart@2x.png': (chart, content) => raster(chart, content, 2),
  'square.png': (chart, content) => square(chart, content),
  'share.png': (chart, content) => share(chart, content),
  'data.csv': (chart) => toCsv(chart.dataset),
  'data.json': (chart, content) => JSON.stringify(metadata(chart, content), null, 1),
  'answers.json': (chart) => JSON.stringify(answersOf(chart)),
  'oembed.json': (chart, content) => JSON.stringify(oembedOf(chart, content)),
  'pack.zip': (chart, content) => pack(chart, content),
};

/** The chart for programs of any kind: its lines hold whatever face it is shown in. */
async function drawing(chart: Chart, content: Content): Promise<string> {
  const foot = footOfCurrent(chart, content);
  const picture = composePicture(chart, 760, foot, anyFace);
  const faces = await embedFaces(drawPicture(picture, chart, families));
  return drawPicture(picture, chart, faces);
}

async function raster(chart: Chart, content: Content, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const foot = footOfCurrent(chart, content);
  const picture = composePicture(chart, 760, foot, await loadMeasures());
  return rasterise(drawPicture(picture, chart, families), picture.width * scale);
}

async function square(chart: Chart, content: Content): Promise<Uint8Array<ArrayBuffer>> {
  const foot = footOfCurrent(chart, content);
  const picture = composeSquare(chart, foot, await loadMeasures());
  return rasterise(drawPicture(picture, chart, families), 1080);
}

async function share(chart: Chart, content: Content): Promise<Uint8Array<ArrayBuffer>> {
  const { name } = content.ledger.site;
  const words = { site: name, title: chart.title, foot: chart.measure };
  const card = composeCard(words, await loadMeasures(), chart.card);
  return rasterise(drawCard(card), cardSize.width);
}

function metadata(chart: Chart, content: Content): object {
  const page = pageOf(chart, content);
  return describeData(chart, {
    csv: absolute(routes.twin(chart.slug, 'data.csv')),
    page: absolute(routes.page(page.slug)),
    asOf: page.asOf,
    publisher: content.ledger.site.name,
    corrections: content.ledger.corrections,
  });
}

/** All that a newsroom needs to serve the chart from its own host. */
async function pack(chart: Chart, content: Content): Promise<Uint8Array<ArrayBuffer>> {
  const { page, site: name, asOf, version } = surroundingsOf(chart, content);
  const packed: PackFile[] = [
    ['index.html', drawEmbed(chart, { page, site: name, asOf, version }, assetsOf(chart))],
    [
      'README.txt',
      `${chart.title}\n\nOpen or serve index.html: it is the whole chart, and asks for no other file.\nFrame it like the original; its height script speaks to the same listeners.\n\nCredit: ${name}, ${page}\nText and data: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/\nCode: MIT. The faces within chart.svg: SIL Open Font License 1.1, see OFL.txt.\n\nTo translate it, edit the text in index.html; right-to-left languages need dir="rtl" on <html>.\nAn edited file no longer matches the hashes of its content policy: the style and\nscript must stay as they are, or the policy line be made anew.\n`,
    ],
    ['OFL.txt', readFaceLicences()],
  ];
  for (const file of ['chart.svg', 'chart.png', 'chart@2x.png', 'data.csv', 'data.json']) {
    packed.push([file, (await files[file]?.(chart, content)) ?? '']);
  }
  return makePack(packed);
}
