import type { Nodes, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Ledger } from '../ledger/schema.ts';
import { formsOf } from './names.ts';
import { isPassage } from './passage.ts';
import { isElement } from './vocabulary.ts';

type Names = Pick<Ledger, 'people' | 'terms'>;

/** What no definition is opened in: it is a link already, or no running text. */
const closed = new Set<Nodes['type']>(['heading', 'link', 'inlineCode', 'strong']);

/**
 * A remark plugin that puts the first words of a page that name a person or a
 * term into a `<Term>`, which opens who or what it is. Not on a page that lists them.
 */
export function remarkGlossary(read: () => Names) {
  return (tree: Root): void => {
    if (lists(tree)) return;
    const { people, terms } = read();
    const ids = new Map(
      [...people, ...terms].flatMap((named) => formsOf(named).map((form) => [form, named.id])),
    );
    if (ids.size > 0) wrap(tree, new Finder(ids), false);
  };
}

function lists(node: Nodes): boolean {
  if (isElement(node) && (node.name === 'People' || node.name === 'Terms')) return true;
  return 'children' in node && node.children.some(lists);
}

/** Finds names in texts in the order of reading, each person or term once. */
class Finder {
  readonly #ids: ReadonlyMap<string, string>;
  readonly #pattern: RegExp;
  readonly #seen = new Set<string>();

  constructor(ids: ReadonlyMap<string, string>) {
    this.#ids = ids;
    const forms = [...ids.keys()].toSorted((a, b) => b.length - a.length);
    const any = forms.map((form) => RegExp.escape(form).replaceAll('\\x20', '\\s+')).join('|');
    this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu');
  }

  find(text: string): { at: number; words: string; id: string }[] {
    return [...text.matchAll(this.#pattern)].flatMap(({ index, 0: words }) => {
      const id = this.#ids.get(words.replaceAll(/\s+/g, ' '));
      if (id === undefined || this.#seen.has(id)) return [];
      this.#seen.add(id);
      return [{ at: index, words, id }];
    });
  }
}

function wrap(node: Nodes, finder: Finder, running: boolean): void {
  if (!('children' in node) || closed.has(node.type)) return;
  const inside = running || isPassage(node);
  node.children = node.children.flatMap((child): Nodes[] => {
    if (inside && child.type === 'text') return split(child, finder);
    wrap(child, finder, inside);
    return [child];
  }) as never;
}

/** The text with each name found in it in an element of its own. */
function split({ value }: Text, finder: Finder): Nodes[] {
  const nodes: Nodes[] = [];
  let from = 0;
  for (const { at, words, id } of finder.find(value)) {
    nodes.push({ type: 'text', value: value.slice(from, at) }, elementOf(id, words));
    from = at + words.length;
  }
  nodes.push({ type: 'text', value: value.slice(from) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

function elementOf(id: string, value: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: id }],
    children: [{ type: 'text', value }],
  };
}
