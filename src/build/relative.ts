import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';
import { policyHash } from '../embed/policyHash.ts';
import { escapeMarkup } from '../lib/svg.ts';
import { host, relate } from '../routes.ts';

/** The attributes of our pages that hold an address. */
const addresses = new Set(['href', 'src', 'action', 'data-index', 'data-answers']);

/**
 * The page with each of our own addresses relative to it, and each folder's with
 * its file, so that the built folder works wherever it lies: under any path,
 * in a store without indexes, and opened from a disk. `path` is the page's own
 * address from the root of the host. What is not ours stays as it is; a style
 * that changes has its new hash in the content policy.
 */
export function relateAddresses(html: string, path: string): string {
  const edits: Edit[] = [];
  const hashes: [was: string, is: string][] = [];
  const visit = (node: Node): void => {
    if (tree.isElementNode(node)) {
      for (const { name, value } of node.attrs) {
        const place = node.sourceCodeLocation?.attrs?.[name];
        if (!place || !addresses.has(name) || !isOurs(value)) continue;
        edits.push({ ...place, text: `${name}="${escapeMarkup(relate(value, path))}"` });
      }
    }
    const parent = tree.isTextNode(node) ? node.parentNode : undefined;
    if (tree.isTextNode(node) && parent && 'tagName' in parent && parent.tagName === 'style') {
      const text = relateStyle(node.value, path);
      if (text !== node.value && node.sourceCodeLocation) {
        edits.push({ ...node.sourceCodeLocation, text });
        hashes.push([policyHash(node.value), policyHash(text)]);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  // What stands in a <noscript> counts as markup too.
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return hashes.reduce(
    (page, [was, is]) => page.replaceAll(`'${was}'`, `'${is}'`),
    applyEdits(html, edits),
  );
}

type Node = DefaultTreeAdapterMap['node'];

/** A new text for a part of the page, by its offsets in characters. */
interface Edit {
  startOffset: number;
  endOffset: number;
  text: string;
}

function isOurs(address: string): boolean {
  return address.startsWith(host.base) && !address.startsWith('//');
}

function relateStyle(css: string, path: string): string {
  return css.replaceAll(/url\("([^"]*)"\)/g, (whole, address: string) =>
    isOurs(address) ? `url("${relate(address, path)}")` : whole,
  );
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.startOffset - b.startOffset)) {
    pieces.push(text.slice(from, edit.startOffset), edit.text);
    from = edit.endOffset;
  }
  return pieces.join('') + text.slice(from);
}
