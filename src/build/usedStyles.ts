import { Parser } from 'htmlparser2';
import { policyHash } from '../embed/policyHash.ts';
import { StyleSheet } from './styleSheet.ts';

const sheets = new Map<string, StyleSheet>();

/**
 * The page with the style sheets of its head as one, of those rules alone that it can
 * use. `named` are the words by which its scripts may name classes, tags or ids.
 * The content policy has the hash of the new sheet in the place of the first one's.
 */
export function keepUsedStyles(html: string, named: ReadonlySet<string>): string {
  const head = html.slice(0, html.indexOf('</head>'));
  const styles = [...head.matchAll(/<style>(.*?)<\/style>/gs)].map(([whole, css = '']) => ({
    whole,
    css,
  }));
  const [first, ...others] = styles;
  if (!first) return html;
  const all = styles.map(({ css }) => css).join('');
  const sheet = sheets.get(all) ?? new StyleSheet(all);
  sheets.set(all, sheet);
  const there = namesIn(html);
  const css = sheet.usedBy((name) => there.has(name) || named.has(name.replace(/^[.#]/, '')));
  const lean = others.reduce((text, { whole }) => text.replace(whole, ''), head);
  return (
    lean
      .replace(first.whole, () => `<style>${css}</style>`)
      .replaceAll(`'${policyHash(first.css)}'`, `'${policyHash(css)}'`) + html.slice(head.length)
  );
}

/** The tags, `.classes` and `#ids` of a page. */
function namesIn(html: string): Set<string> {
  const names = new Set<string>();
  const parser = new Parser({
    onopentag(tag, { class: classes = '', id }) {
      names.add(tag);
      for (const each of classes.split(/\s+/)) names.add(`.${each}`);
      if (id) names.add(`#${id}`);
    },
  });
  parser.end(html);
  return names;
}
