import { expect, test } from 'vitest';
import { StyleSheet } from '../../src/build/styleSheet.ts';

const usedBy = (css: string, ...names: string[]): string =>
  new StyleSheet(css).usedBy((name) => names.includes(name));

test('keeps the rules whose tags, classes and ids are all there, in their order', () => {
  const css = '.b{margin:1px}p{margin:0}p.a#c > b{margin:2px}.a p{margin:3px}';
  expect(usedBy(css, 'p', '.a')).toBe('p{margin:0}.a p{margin:3px}');
  expect(usedBy(css, 'p', 'b', '.a', '#c')).toBe(css.replace('.b{margin:1px}', ''));
});

test('keeps of a list the selectors that can match', () => {
  expect(usedBy('p, .a, .b > p{margin:0}', 'p', '.b')).toBe('p, .b > p{margin:0}');
});

test('asks for one of what :is, :where and :has list, and for nothing that :not excludes', () => {
  const css =
    'p:is(.a,.b:hover){top:0}p:has(> .c){top:1px}p:where(.a) b{top:2px}p:not(.d){top:3px}';
  expect(usedBy(css, 'p', '.b')).toBe('p:is(.a,.b:hover){top:0}p:not(.d){top:3px}');
});

test('counts no attribute and no state: both may come later', () => {
  const css = 'p[data-lit]{top:0}p:target::before{top:1px}*{top:2px}:root{--a:b}';
  expect(usedBy(css, 'p')).toBe(css);
});

test('leaves out a block with no rule left, and keeps faces, pages and steps whole', () => {
  const kept =
    '@font-face{font-family:"A";src:url("a.woff2")}@page{@bottom-left{content:"a"}}@keyframes in{from{top:0}}@media print{p{top:0}}';
  expect(usedBy(`${kept}@media print{.a{top:0}}@container c (width < 9rem){.a{top:0}}`, 'p')).toBe(
    kept,
  );
});

test('reads what is nested in a rule by what it needs itself', () => {
  const css = 'p{top:0;&:hover .a{top:1px}& b{top:2px}}.c{& p{top:3px}}';
  expect(usedBy(css, 'p', 'b')).toBe('p{top:0;& b{top:2px}}');
});

test('leaves text and addresses as they are', () => {
  const css = 'p{background:url("a;b}.woff2");content:"/* } */"}';
  expect(usedBy(css, 'p')).toBe(css);
});

test('says where a sheet cannot be read', () => {
  expect(() => new StyleSheet('p{')).toThrow(/Unclosed block/);
});
