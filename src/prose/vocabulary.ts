import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The components that prose may use, with their attributes. */
export const vocabulary: Record<string, readonly string[]> = {
  /** Binds the words inside it to entries of the ledger. */
  Cite: ['of'],
  /** Lets a figure stand without an entry, and says why. */
  Exempt: ['why'],
  /** A chart of the registry. */
  Chart: ['id'],
  /** The article and the outside record, side by side. */
  Compare: ['article', 'record'],
  /** The number of things in the ledger, counted by the build. */
  Count: ['of'],
  Timeline: [],
  People: [],
  Terms: [],
  Sources: [],
  Exemptions: [],
  Corrections: [],
};

/** What `<Count of="…" />` can count. */
export const countable = [
  'facts',
  'paragraphs',
  'readings',
  'claims',
  'differences',
  'sources',
  'citations',
  'exemptions',
] as const;
export type Countable = (typeof countable)[number];

/** The components that stand within a sentence; all others stand by themselves. */
export const inline = new Set(['Cite', 'Exempt', 'Count']);

/** The components that cite, and so get an anchor. */
export const citing = new Set(['Cite', 'Compare']);

/** The ids of the entries that a citing element names. */
export function citedBy(node: Element): string[] {
  const { of = '', article = '', record = '' } = readAttributes(node);
  return `${of} ${article} ${record}`.split(/\s+/).filter(Boolean);
}

/** Whether the node is a component. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The attributes that are plain text; any other is undefined. */
export function readAttributes(node: Element): Record<string, string | undefined> {
  return Object.fromEntries(
    node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined]
        : ['…', undefined],
    ),
  );
}
