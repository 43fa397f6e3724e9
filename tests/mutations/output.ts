import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { Project } from '../../src/build/project.ts';
import { drawFrame } from '../../src/charts/frame.ts';
import { drawTable } from '../../src/components/table/drawTable.ts';
import { makers } from '../../src/data/files.ts';
import { toCsv } from '../../src/embed/csv.ts';
import { readRecords } from '../built/csv.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Elements that nothing of ours draws, and that injected markup would bring. */
const foreign = new Set(['script', 'img', 'q', 'style']);

/** What is wrong with the drawings, tables and data of a project into which markup or formulas were put; or undefined. */
export function findEscapeFault({ content, charts }: Project): string | undefined {
  const frames = charts.map((chart) =>
    drawFrame(chart, { heading: 'h2', widths: [340, 760], foot: chart.credit, footTells: true }),
  );
  const tables = content.ledger.tables.map((table) => drawTable(table, content, undefined));
  for (const markup of [...frames, ...tables]) {
    const fault = findForeign(parseFragment(markup));
    if (fault !== undefined) return fault;
  }
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
  JSON.parse(makers['claims.json'](content));
  return undefined;
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
