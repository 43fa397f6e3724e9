import { parse, type ChildNode, type Container } from 'postcss';
import parseSelector, { type Node as SelectorNode } from 'postcss-selector-parser';

/** A part of a sheet: a declaration as it is, or what stands before a brace, if anything is left of it, with what is within. */
type Part = string | { open: (names: Names) => string; parts: readonly Part[] };

/** Whether a page, or a script of it, can have an element of this name: `p`, `.chart` or `#main`. */
export type Names = (name: string) => boolean;

/** A style sheet, read once, of which each page gets the rules that it can use. */
export class StyleSheet {
  readonly #parts: readonly Part[];

  /** Throws on CSS that cannot be parsed. */
  constructor(css: string) {
    this.#parts = read(parse(css));
  }

  /**
   * The sheet without the rules that no element can match: all whose selectors need
   * a tag, a class or an id that is not there. Attributes and states may come later,
   * and what `:not()` excludes need not exist, so neither counts.
   */
  usedBy(names: Names): string {
    return write(this.#parts, names);
  }
}

function read(container: Container): Part[] {
  return container.nodes?.flatMap(readNode) ?? [];
}

function readNode(node: ChildNode): Part[] {
  if (node.type === 'comment') return [];
  if (node.type === 'decl') return [`${node.toString()};`];
  if (node.type === 'atrule') {
    const head = [`@${node.name}`, node.params].filter(Boolean).join(' ');
    if (!node.nodes) return [`${head};`];
    // The steps of an animation and the parts of a face are no rules.
    const whole = /^(?:font-face|page|.*keyframes)$/.test(node.name);
    return [whole ? node.toString() : { open: () => head, parts: read(node) }];
  }
  const selectors = parseSelector().astSync(node.selector).nodes;
  const open = (names: Names): string =>
    selectors.filter((each) => canMatch(each, names)).join(',');
  return [{ open, parts: read(node) }];
}

function canMatch(node: SelectorNode, names: Names): boolean {
  if (node.type === 'tag') return names(node.value.toLowerCase());
  if (node.type === 'class') return names(`.${node.value}`);
  if (node.type === 'id') return names(`#${node.value}`);
  if (node.type === 'pseudo') {
    const one = /^:(?:is|where|has)$/.test(node.value);
    return !one || node.nodes.some((each) => canMatch(each, names));
  }
  return node.type !== 'selector' || node.nodes.every((each) => canMatch(each, names));
}

function write(parts: readonly Part[], names: Names): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const open = part.open(names);
      const within = open && write(part.parts, names).replace(/;$/, '');
      return within && `${open}{${within}}`;
    })
    .join('');
}
