import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findFigures } from './figures.ts';
import { type Front, readFront } from './front.ts';
import { flatten, isPassage, type Span } from './passage.ts';
import type { Problem } from './problem.ts';
import { findDisagreement, type Support } from './support.ts';
import {
  citedBy,
  citing,
  type Element,
  isElement,
  readAttributes,
  vocabulary,
} from './vocabulary.ts';

/** A place in a page where an entry is cited. */
interface Citation {
  /** The id of the fact or record claim. */
  entry: string;
  /** The id of the element in the page. */
  anchor: string;
  /** The nearest heading above, or the page's title. */
  section: string;
  line: number;
}

/** A figure that stands without an entry, and the reason given. */
interface Exemption {
  text: string;
  why: string;
  file: string;
  line: number;
}

/** A page as the checks and the back-links see it. */
export interface ProsePage {
  slug: string;
  file: string;
  front: Front;
  citations: Citation[];
  exemptions: Exemption[];
  charts: { id: string; line: number }[];
  /** The words of the running text, for the reading time. */
  words: number;
}

export interface ReadPage {
  page?: ProsePage;
  problems: Problem[];
}

/** Returns what supports figures bound to the entry, or undefined where there is none. */
export type FindSupport = (entry: string) => Support | undefined;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/**
 * Reads one page: its citations in order, its exemptions, and every figure
 * that is not bound to an entry or disagrees with it. `file` is the path that
 * problems name; the slug is the file's name.
 */
export function readPage(file: string, source: string, findSupport: FindSupport): ReadPage {
  const problems: Problem[] = [];
  const slug = /([^/]+)\.mdx$/.exec(file)?.[1] ?? file;
  let tree: Root;
  try {
    tree = parser.parse(source);
  } catch (error) {
    const { line, message } = error as { line?: number; message: string };
    return {
      problems: [{ file, line, what: `is not MDX: ${message}.`, fix: 'Correct the markup.' }],
    };
  }
  const head = tree.children[0];
  const front = readFront(file, head?.type === 'yaml' ? head.value : undefined, problems);
  if (!front) return { problems };
  const page: ProsePage = {
    slug,
    file,
    front,
    citations: [],
    exemptions: [],
    charts: [],
    words: 0,
  };
  checkText(file, 1, `${front.title}. ${front.description}`, [{ from: 0, cites: front.cites }]);
  walk(tree, front.title);
  return { page, problems };

  function walk(node: Nodes, section: string): string {
    if (isElement(node)) checkElement(node, section);
    if (isForbidden(node)) {
      report(node, 'has an expression, which cannot be checked.', 'Write text or a component.');
    }
    if (node.type === 'image') {
      report(node, 'has an image, which the site does not use.', 'Use a chart.');
    }
    if (isPassage(node)) {
      const { text, spans } = flatten(node);
      checkText(file, node.position?.start.line ?? 1, text, spans);
      page.words += text.split(/\s+/).filter(Boolean).length;
      if (node.type === 'heading') section = text;
    }
    if ('children' in node) {
      for (const child of node.children) section = walk(child, section);
    }
    return section;
  }

  function checkElement(node: Element, section: string): void {
    const name = node.name ?? '';
    const allowed = vocabulary[name];
    if (!allowed) {
      const known = Object.keys(vocabulary).join(', ');
      report(node, `uses <${name}>, which is not a component.`, `Use one of: ${known}.`);
      return;
    }
    const attributes = readAttributes(node);
    for (const given of Object.keys(attributes)) {
      if (allowed.includes(given)) continue;
      report(node, `gives <${name}> the attribute "${given}".`, `It takes: ${allowed.join(', ')}.`);
    }
    for (const needed of allowed) {
      if (attributes[needed]?.trim()) continue;
      report(node, `gives <${name}> no "${needed}".`, `Write <${name} ${needed}="…">.`);
    }
    const line = node.position?.start.line ?? 1;
    if (name === 'Chart' && attributes['id']) page.charts.push({ id: attributes['id'], line });
    if (name === 'Exempt') {
      page.exemptions.push({ text: flatten(node).text, why: attributes['why'] ?? '', file, line });
    }
    if (!citing.has(name)) return;
    const anchor = `c${new Set(page.citations.map((citation) => citation.anchor)).size + 1}`;
    for (const entry of citedBy(node)) {
      page.citations.push({ entry, anchor, section, line });
      if (findSupport(entry)) continue;
      report(
        node,
        `cites "${entry}", which is not in the ledger.`,
        'Correct the id, or add the entry under content/facts or content/record.',
      );
    }
  }

  /** Checks each figure of a passage against the entries that hold where it stands. */
  function checkText(where: string, line: number, text: string, spans: readonly Span[]): void {
    for (const figure of findFigures(text)) {
      const span = spans.findLast(({ from }) => from <= figure.index);
      if (span?.exempt) continue;
      const at = line + (text.slice(0, figure.index).match(/\n/g)?.length ?? 0);
      const entries = span?.cites ?? [];
      if (entries.length === 0) {
        problems.push({
          file: where,
          line: at,
          what: `the figure "${figure.text}" is not bound to the ledger.`,
          fix: 'Put it inside <Cite of="…">, or inside <Exempt why="…"> where it is no claim.',
        });
        continue;
      }
      const support = entries.map(findSupport).filter((entry) => entry !== undefined);
      const disagreement = findDisagreement(figure, text, support);
      if (support.length === 0 || !disagreement) continue;
      problems.push({
        file: where,
        line: at,
        what: `${disagreement} (${entries.join(', ')}).`,
        fix: 'Correct the sentence, cite the entry that has it, or correct the entry.',
      });
    }
  }

  function report(node: Nodes, what: string, fix: string): void {
    problems.push({ file, line: node.position?.start.line, what, fix });
  }
}

/** MDX comments are expressions without a value; all others are refused. */
function isForbidden(node: Nodes): boolean {
  if (node.type === 'mdxjsEsm') return true;
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  return !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
}
