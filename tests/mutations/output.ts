import { getRssString } from '@astrojs/rss';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import type { Project } from '../../src/build/project.ts';
import { drawFrame } from '../../src/charts/frame.ts';
import { drawTable } from '../../src/components/table/drawTable.ts';
import { findBacklinks } from '../../src/content/backlinks.ts';
import { viewClaims } from '../../src/content/claim.ts';
import { feedOf } from '../../src/data/feed.ts';
import { makers } from '../../src/data/files.ts';
import { findablesFile } from '../../src/data/search.ts';
import { answersOf } from '../../src/embed/answers.ts';
import { toCsv } from '../../src/embed/csv.ts';
import { describeData } from '../../src/embed/metadata.ts';
import { composeCard, drawCard } from '../../src/pictures/card.ts';
import { loadMeasures } from '../../src/pictures/measure.ts';
import { describeClaim } from '../../src/seo/claim.ts';
import { describePage } from '../../src/seo/jsonLd.ts';
import { readRecords } from '../built/csv.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Elements that nothing of ours draws, and that injected markup would bring. */
const foreign = new Set(['script', 'img', 'q', 'style']);

/**
 * What is wrong with the markup, pictures, feed and data that are made of a project
 * into which markup or formulas were put; or undefined.
 */
export async function findEscapeFault(project: Project): Promise<string | undefined> {
  try {
    return (
      findMarkupFault(project) ??
      findTableFault(project) ??
      findJsonFault(project) ??
      (await findXmlFault(project))
    );
  } catch (error) {
    return `cannot be made: ${(error as Error).message}`;
  }
}

function findMarkupFault({ content, charts }: Project): string | undefined {
  const frames = charts.map((chart) =>
    drawFrame(chart, { heading: 'h2', widths: [340, 760], foot: chart.credit, footTells: true }),
  );
  const tables = content.ledger.tables.map((table) => drawTable(table, content, undefined));
  return [...frames, ...tables]
    .map((markup) => findForeign(parseFragment(markup)))
    .find((fault) => fault !== undefined);
}

/** An element or an attribute that no drawing of ours has. */
function findForeign(node: Node): string | undefined {
  if ('tagName' in node) {
    if (foreign.has(node.tagName)) return `has the element <${node.tagName}>`;
    const handler = node.attrs.find(({ name }) => name.startsWith('on'));
    if (handler) return `has the attribute "${handler.name}"`;
  }
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.map(findForeign).find((fault) => fault !== undefined);
}

function findTableFault({ content, charts }: Project): string | undefined {
  for (const csv of [
    ...charts.map(({ dataset }) => toCsv(dataset)),
    makers['claims.csv'](content),
  ]) {
    const [head = [], ...records] = readRecords(csv);
    const formula = records.flat().find((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell));
    if (formula !== undefined) return `the cell ${JSON.stringify(formula)} is a formula`;
    if (records.some(({ length }) => length !== head.length))
      return 'a record has another number of cells';
  }
  return undefined;
}

/** JSON that is no JSON, or JSON-LD that the element around it would end. */
function findJsonFault({ content, charts }: Project): string | undefined {
  const { site, corrections } = content.ledger;
  const files = [
    makers['claims.json'](content),
    makers['claims.csv-metadata.json'](content),
    findablesFile(content),
    ...charts.flatMap((chart) => [
      JSON.stringify(answersOf(chart)),
      JSON.stringify(
        describeData(chart, {
          ...{ csv: 'data.csv', page: '/', asOf: '', publisher: site.name, corrections },
        }),
      ),
    ]),
  ];
  for (const file of files) JSON.parse(file);
  const described = [
    ...content.pages.flatMap((page) => describePage(page, charts, site)),
    ...viewClaims(content, findBacklinks(content.pages)).map((view) => describeClaim(view, site)),
  ];
  for (const each of described) {
    // As the layout of every page writes it.
    const written = JSON.stringify(each).replaceAll('<', '\\u003c');
    const [element] = parseFragment(
      `<script type="application/ld+json">${written}</script>`,
    ).childNodes;
    const text = element && 'childNodes' in element ? element.childNodes[0] : undefined;
    const read = text && 'value' in text ? (JSON.parse(text.value) as unknown) : undefined;
    if (JSON.stringify(read) !== JSON.stringify(each)) return 'JSON-LD reads otherwise';
  }
  return undefined;
}

async function findXmlFault({ content, charts }: Project): Promise<string | undefined> {
  const { name, card: foot } = content.ledger.site;
  const strip = charts.find(({ card }) => card?.place === 'foot')?.card;
  const measures = await loadMeasures();
  const cards = charts.map(({ title, measure, card }) =>
    drawCard(composeCard({ site: name, title, foot: measure }, measures, card)),
  );
  const pageCards = content.pages.map(({ front: { title, description } }) =>
    drawCard(composeCard({ site: name, title, standfirst: description, foot }, measures, strip)),
  );
  const drawings = charts.flatMap((chart) => Object.values(chart.drawings).map(({ svg }) => svg));
  const feed = await getRssString(feedOf(content));
  return [...cards, ...pageCards, ...drawings, feed]
    .map(findXmlFaultOf)
    .find((fault) => fault !== undefined);
}

/** Why a text is no XML that is well formed; or undefined. */
export function findXmlFaultOf(xml: string): string | undefined {
  const parser = new SaxesParser({ xmlns: false });
  let fault: string | undefined;
  parser.on('error', ({ message }) => {
    fault ??= `is no XML: ${message}`;
  });
  parser.on('opentag', ({ name }) => {
    if (['script', 'img', 'q'].includes(name)) fault ??= `has the element <${name}>`;
  });
  parser.write(xml).close();
  return fault;
}
