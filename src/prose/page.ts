import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type FindSupport, findUnbound } from './binding.ts';
import { findHiddenCharacters, plainCharacters, withoutMark } from '../lib/characters.ts';
import type { Units } from '../figures/nouns.ts';
import { type Front, type Head, readHead } from './frontmatter.ts';
import { findMiscounts } from './counts.ts';
import { holdsBlocks } from './elements.ts';
import { findFaults } from './lint.ts';
import { findLevelFault, findMisplaced, isTooDeep } from './place.ts';
import { listMarks } from './marks.ts';
import { flatten, isPassage, type Span } from './passage.ts';
import type { Problem } from '../lib/problem.ts';
import { citedBy, citing, type Element, inline, isElement, readAttributes } from './vocabulary.ts';

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
  /** The line of a field of the head. */
  lineOf: Head['lineOf'];
  citations: Citation[];
  /** The entries that each sentence with a mark rests on, in order. */
  marks: string[][];
  exemptions: Exemption[];
  /** The charts that it shows, those of its head first. */
  charts: { id: string; line: number }[];
  /** The plain tables of its head. */
  tables: { id: string; line: number }[];
  comparisons: { article: string[]; record: string[]; line: number }[];
  links: { href: string; line: number }[];
  headings: { text: string; line: number; depth: number }[];
  /** The components that stand by themselves on it, such as `Timeline`. */
  parts: { name: string; line: number }[];
  /** The words of the running text, for the reading time. */
  words: number;
}

export interface ReadPage {
  page?: ProsePage;
  problems: Problem[];
}

// As Astro parses pages (astro.config.mjs): with GitHub's tables, links and footnotes.
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * Reads one page: its citations in order, its exemptions, and every figure
 * that is not bound to an entry or disagrees with it. `file` is the path that
 * problems name; the slug is the file's name; `units` are those of the ledger.
 */
export function readPage(
  file: string,
  source: string,
  findSupport: FindSupport,
  units: Units,
): ReadPage {
  const problems: Problem[] = [];
  let tree: Root;
  try {
    tree = parser.parse(withoutMark(source));
  } catch (error) {
    const { message } = error as { message: string };
    const line = findBroken(withoutMark(source));
    return {
      problems: [{ file, line, what: `is not MDX: ${message}.`, fix: 'Correct the markup.' }],
    };
  }
  const head = tree.children[0];
  const yaml = head?.type === 'yaml' ? head : undefined;
  const first = (yaml?.position?.start.line ?? 0) + 1;
  const found = readHead(file, yaml?.value, first, problems);
  if (!found) return { problems };
  const reader = new PageReader(file, found, { findSupport, units }, problems);
  reader.checkHead();
  reader.walk(tree, found.front.title);
  reader.page.marks.push(...listMarks(tree));
  return { page: reader.page, problems };
}

/**
 * The line of the first block with which a page that cannot be parsed cannot be
 * parsed any more: what is left open is found only at its end.
 */
function findBroken(source: string): number {
  const lines = source.split('\n');
  const ends = lines.flatMap((line, i) => (line.trim() === '' ? [i] : []));
  for (const [n, end] of [...ends, lines.length].entries()) {
    try {
      parser.parse(lines.slice(0, end).join('\n'));
    } catch (error) {
      const first = (ends[n - 1] ?? -1) + 2;
      // What is wrong within the block is told with its own line.
      const { line = first } = error as { line?: number };
      return line > end ? first : Math.max(line, first);
    }
  }
  return 1;
}

/** What the figures of a page are compared with. */
interface Bearing {
  findSupport: FindSupport;
  units: Units;
}

/** Walks the tree of one page, collecting what it cites and what is wrong. */
class PageReader {
  readonly page: ProsePage;
  readonly #ledger: Bearing;
  readonly #problems: Problem[];

  constructor(file: string, head: Head, ledger: Bearing, problems: Problem[]) {
    const slug = /([^/]+)\.mdx$/.exec(file)?.[1] ?? file;
    const empty = {
      citations: [],
      marks: [],
      exemptions: [],
      charts: head.front.lead.map((id) => ({ id, line: head.lineOf('lead') })),
      tables: [],
      links: [],
      comparisons: [],
      headings: [],
      parts: [],
    };
    this.page = { slug, file, ...head, ...empty, words: 0 };
    this.#ledger = ledger;
    this.#problems = problems;
  }

  checkHead(): void {
    const { front, lineOf } = this.page;
    const { cites } = front;
    for (const id of cites) {
      if (this.#ledger.findSupport(id)) continue;
      const what = `cites "${id}" in its head, which is not in the ledger.`;
      this.#report(lineOf('cites'), what, 'Correct the id, or take it out of "cites".');
    }
    for (const field of ['title', 'label', 'clause', 'description'] as const) {
      this.#checkText(lineOf(field), front[field] ?? '', [{ from: 0, cites, exempt: false }]);
    }
  }

  /** Returns the section in force after the node; `around` are the nodes that it stands in. */
  walk(node: Nodes, section: string, around: readonly Nodes[] = []): string {
    const line = node.position?.start.line ?? 1;
    const faults = [...findFaults(node), ...findMisplaced(node, around)];
    for (const { what, fix } of faults) this.#report(line, what, fix);
    if (isTooDeep(around)) return section;
    if (isElement(node)) this.#note(node, section, line);
    if (node.type === 'link') this.page.links.push({ href: node.url, line });
    if (holdsBlocks(node)) return section;
    let current = section;
    if (isPassage(node)) {
      const { text, spans } = flatten(node);
      this.#checkText(line, text, spans);
      for (const { what, fix } of findMiscounts(node)) this.#report(line, what, fix);
      this.page.words += text.split(/\s+/).filter(Boolean).length;
      if (node.type === 'heading') {
        current = text;
        const last = this.page.headings.at(-1)?.depth ?? 1;
        for (const { what, fix } of findLevelFault(node, last)) this.#report(line, what, fix);
        this.page.headings.push({ text, line, depth: node.depth });
      }
    }
    if ('children' in node) {
      for (const child of node.children) current = this.walk(child, current, [...around, node]);
    }
    return current;
  }

  /** Keeps what the element cites, exempts or shows. */
  #note(node: Element, section: string, line: number): void {
    const { page } = this;
    const { id, why = '' } = readAttributes(node);
    if (node.name === 'Chart' && id) page.charts.push({ id, line });
    if (node.name && !inline.has(node.name)) page.parts.push({ name: node.name, line });
    if (node.name === 'Compare') {
      const { article = '', record = '' } = readAttributes(node);
      const ids = (list: string): string[] => list.split(/\s+/).filter(Boolean);
      page.comparisons.push({ article: ids(article), record: ids(record), line });
    }
    if (node.name === 'Exempt') {
      const { text } = flatten(node);
      this.#checkCharacters(line, why);
      page.exemptions.push({ text, why, file: page.file, line });
    }
    if (!citing.has(node.name ?? '')) return;
    const anchor = `c${new Set(page.citations.map((citation) => citation.anchor)).size + 1}`;
    for (const entry of citedBy(node)) {
      page.citations.push({ entry, anchor, section, line });
      if (this.#ledger.findSupport(entry)) continue;
      this.#report(
        line,
        `cites "${entry}", which is not in the ledger.`,
        'Correct the id, or add the entry under content/facts or content/record.',
      );
    }
  }

  #checkText(line: number, text: string, spans: readonly Span[]): void {
    this.#checkCharacters(line, text);
    const { findSupport, units } = this.#ledger;
    for (const { at, what, fix } of findUnbound(text, spans, findSupport, units)) {
      this.#report(line + (text.slice(0, at).match(/\n/g)?.length ?? 0), what, fix);
    }
  }

  #checkCharacters(line: number, text: string): void {
    for (const what of findHiddenCharacters(text)) this.#report(line, what, plainCharacters);
  }

  #report(line: number, what: string, fix: string): void {
    this.#problems.push({ file: this.page.file, line, what, fix });
  }
}
