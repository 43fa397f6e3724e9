import type { Mutation } from './mutation.ts';
import { breakValue } from './valueWays.ts';
import { listYamlNodes, type YamlNode } from './yamlNodes.ts';

/** What a YAML file is of: its folder, or its name; a chart's kind with it. */
export function subjectOf(file: string, text: string): string {
  const [, name = ''] = /^content\/([^/.]+)/.exec(file) ?? [];
  const kind = name === 'charts' ? `(${/^kind: (.*)$/m.exec(text)?.[1] ?? ''})` : '';
  return name + kind;
}

/** Every way to break every value of a YAML text; of a page the text is its head. */
export function breakYaml(file: string, text: string, start = 0, first = 1): Mutation[] {
  const subject = start > 0 ? 'head' : subjectOf(file, text);
  const nodes = listYamlNodes(text, start, first);
  const source = ' '.repeat(start) + text;
  return nodes.flatMap((node, turn) => {
    const { lines, names } = node;
    const base = {
      group: 'values' as const,
      ...{ file, field: `${subject}${node.field}`, lines },
      names: [...names, ...wordsOf(node.path.at(-1)), ...wordsOf(node.value)],
    };
    const siblings = siblingsOf(node, nodes, source);
    return [
      ...breakValue(node, siblings, turn).map(([way, by]): Mutation => {
        const [from, to] = node.range;
        const block = /^[|>]/.test(source.slice(from, to));
        return { ...base, way, from, to, by: block ? `${by}\n` : by };
      }),
      ...breakStructure(node, source).map((change): Mutation => ({ ...base, ...change })),
    ];
  });
}

/** Other values of the same field, as they are written. */
function siblingsOf(node: YamlNode, nodes: readonly YamlNode[], source: string): string[] {
  const own = JSON.stringify(node.value);
  const values = nodes
    .filter(
      ({ field, kind, value }) =>
        field === node.field &&
        kind === node.kind &&
        kind === 'scalar' &&
        JSON.stringify(value) !== own,
    )
    .map(({ value }) => JSON.stringify(value));
  return source === '' ? [] : [...new Set(values)];
}

/** Changes to the text around a value: taken out, twice, swapped with its neighbour. */
function breakStructure(
  { whole, range, flow, items, path }: YamlNode,
  source: string,
): Pick<Mutation, 'way' | 'from' | 'to' | 'by'>[] {
  const [from, to] = whole;
  const inList = typeof path.at(-1) === 'number';
  const i = items.findIndex((item) => item[0] === range[0]);
  const next = items[i + 1];
  const after = flow ? (/^\s*,\s*/.exec(source.slice(to))?.[0].length ?? 0) : 0;
  const before = flow && after === 0 ? (/,\s*$/.exec(source.slice(0, from))?.[0].length ?? 0) : 0;
  // A list's hyphen goes with its item.
  const hyphen = inList && !flow ? (/- *$/.exec(source.slice(0, from))?.[0].length ?? 0) : 0;
  const text = source.slice(from, to);
  const column = from - source.lastIndexOf('\n', from - 1) - 1;
  const again = flow
    ? `${text}, ${text}`
    : `${text.trimEnd()}\n${' '.repeat(column - hyphen)}${source.slice(from - hyphen, from)}${text}`;
  return [
    { way: 'taken out', from: from - before - hyphen, to: to + after, by: '' },
    { way: 'twice', from, to, by: again },
    ...(inList
      ? []
      : [
          {
            way: 'a field that is unknown',
            from,
            to,
            by: flow ? `lamp: 1, ${text}` : `lamp: 1\n${' '.repeat(column)}${text}`,
          },
        ]),
    ...(next
      ? [
          {
            way: 'swapped with its neighbour',
            ...{ from: range[0], to: next[1] },
            by: source.slice(...next) + source.slice(range[1], next[0]) + source.slice(...range),
          },
        ]
      : []),
  ];
}

/** Ids and short words in a value, by which a problem elsewhere can name it. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 1 ? [value] : [];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** One mutation of each way for each field, where a ground is too large for all. */
export function oneOfEach(mutations: readonly Mutation[]): Mutation[] {
  const seen = new Set<string>();
  return mutations.filter(({ field, way, by }) => {
    const key = `${field} ${way} ${way.includes('character') || way.includes('figure') ? by.length : ''}`;
    return seen.size < seen.add(key).size;
  });
}
