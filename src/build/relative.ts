import { Parser } from 'htmlparser2';
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
  // In the order of the page, as they are found.
  const edits: Edit[] = [];
  const hashes: [was: string, is: string][] = [];
  let style = 0;
  const parser = new Parser({
    onattribute(name, value) {
      if (!addresses.has(name) || !isOurs(value)) return;
      const text = `${name}="${escapeMarkup(relate(value, path))}"`;
      // The end of an attribute is behind it; that of a tag is its last sign.
      edits.push({ from: parser.startIndex, to: parser.endIndex, text });
    },
    onopentag(name) {
      if (name === 'style') style = parser.endIndex + 1;
    },
    onclosetag(name) {
      if (name !== 'style') return;
      const css = html.slice(style, parser.startIndex);
      const text = relateStyle(css, path);
      if (text === css) return;
      edits.push({ from: style, to: parser.startIndex, text });
      hashes.push([policyHash(css), policyHash(text)]);
    },
  });
  parser.end(html);
  return hashes.reduce(
    (page, [was, is]) => page.replaceAll(`'${was}'`, `'${is}'`),
    applyEdits(html, edits),
  );
}

/** A new text for a part of the page, by its offsets in characters. */
interface Edit {
  from: number;
  to: number;
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
  const starts = [0, ...edits.map(({ to }) => to)];
  const pieces = edits.map(({ from, text: added }, i) => text.slice(starts[i], from) + added);
  return pieces.join('') + text.slice(starts.at(-1));
}
