import { expect, test } from 'vitest';
import { keepUsedStyles } from '../../src/build/usedStyles.ts';
import { policyHash } from '../../src/embed/policyHash.ts';

const policy = (...sheets: string[]): string =>
  `<meta http-equiv="content-security-policy" content="style-src${sheets.map((each) => ` '${policyHash(each)}'`).join('')}">`;

test('makes one sheet of those in the head, with its hash in the policy', () => {
  const body = '</head><body class="a b"><p id="c">d</p><style>.e{top:0}</style>';
  const [one, two] = ['p{top:0}.a{top:1px}', '.b{top:2px}.f{top:3px}#c{top:$&}'];
  const used = 'p{top:0}.a{top:1px}.b{top:2px}#c{top:$&}';
  expect(
    keepUsedStyles(
      `<head>${policy(one, two)}<style>${one}</style><title>t</title><style>${two}</style>${body}`,
      new Set(),
    ),
  ).toBe(`<head>${policy(used, two)}<style>${used}</style><title>t</title>${body}`);
});

test('keeps what a script may name', () => {
  const page = '<head><style>.lit{top:0}.unlit{top:0}mark{top:0}</style></head><body>';
  expect(keepUsedStyles(page, new Set(['lit', 'mark']))).toBe(page.replace('.unlit{top:0}', ''));
});

test('leaves a page without a sheet as it is', () => {
  expect(keepUsedStyles('<head></head><p>a</p>', new Set())).toBe('<head></head><p>a</p>');
});
