import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';

/** A value of a YAML text, with all that the ways of breaking it need. */
export interface YamlNode {
  path: readonly (string | number)[];
  /** The path without numbers: `[].when.from`. */
  field: string;
  value: unknown;
  /** Where the value stands, and where the whole pair or item does. */
  range: readonly [from: number, to: number];
  whole: readonly [from: number, to: number];
  /** Whether it stands within braces or brackets. */
  flow: boolean;
  kind: 'scalar' | 'list' | 'map';
  /** The lines of the nearest entry around it. */
  lines: readonly [first: number, last: number];
  /** Ids of the entries around it. */
  names: readonly string[];
  /** The values around it in its list, itself among them; none where it is in no list. */
  items: readonly (readonly [from: number, to: number])[];
}

/** Every value of a YAML text but the text itself, in order. `start` is where the text begins in its file, `first` its first line. */
export function listYamlNodes(text: string, start = 0, first = 1): YamlNode[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const found: YamlNode[] = [];
  const lineAt = (at: number): number => counter.linePos(at).line + first - 1;
  const linesOf = ([from, to]: readonly [number, number]): [number, number] => [
    lineAt(from),
    lineAt(Math.max(from, to - 1)),
  ];

  function visit(
    node: Node | null,
    path: YamlNode['path'],
    whole: YamlNode['whole'],
    around: Pick<YamlNode, 'flow' | 'lines' | 'names' | 'items'>,
  ): void {
    if (!node?.range) return;
    const range = [node.range[0], node.range[1]] as const;
    const field = path.map((key) => (typeof key === 'number' ? '[]' : `.${key}`)).join('');
    const kind = isMap(node) ? 'map' : isSeq(node) ? 'list' : 'scalar';
    const value: unknown = node.toJS(document);
    const names = [...around.names, ...idsIn(value)];
    const own = { path, field, value, kind, names } as const;
    if (path.length > 0) {
      const shift = ([from, to]: readonly [number, number]) => [from + start, to + start] as const;
      const items = around.items.map(shift);
      found.push({ ...around, ...own, items, range: shift(range), whole: shift(whole) });
    }
    if (isMap(node)) {
      for (const pair of node.items as Pair<Node, Node | null>[]) {
        const key = isScalar(pair.key) ? String(pair.key.value) : '';
        const from = pair.key.range?.[0] ?? range[0];
        const to = pair.value?.range?.[1] ?? range[1];
        // What stands at the top of a file that is one entry is an entry by itself.
        const lines = path.length === 0 ? linesOf([from, to]) : around.lines;
        const flow = node.flow === true;
        visit(pair.value, [...path, key], [from, to], { flow, lines, names, items: [] });
      }
    }
    if (isSeq(node)) {
      const items = (node.items as Node[]).map(
        ({ range: each }) => [each?.[0] ?? 0, each?.[1] ?? 0] as const,
      );
      (node.items as Node[]).forEach((item, i) => {
        const each = items[i] ?? range;
        const lines = isMap(item) ? linesOf(each) : around.lines;
        const flow = node.flow === true;
        visit(item, [...path, i], each, { flow, lines, names, items });
      });
    }
  }
  visit(document.contents, [], [0, text.length], {
    ...{ flow: false, lines: [first, first], names: [], items: [] },
  });
  return found;
}

/** The id of an entry. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('id' in value)) return [];
  return typeof value.id === 'string' ? [value.id] : [];
}
