import { describe, expect, test } from 'vitest';
import { citeInBibtex, citeInCsl, citePlainly } from '../../src/seo/citation.ts';

const claim = {
  id: 'p02-lens',
  statement: 'The office granted $1.2 million for a lens.',
  place: 'Paragraph 2 of the article',
  site: 'The Lamp Round',
  newspaper: 'The Harbour Post',
  published: '2022-03-01',
  language: 'en-GB',
  address: 'https://a.example/claims/p02-lens/',
};
const titleOf = (statement: string): string | undefined =>
  /title = \{\{(.*)\}\},/.exec(citeInBibtex({ ...claim, statement }))?.[1];

test('a plain citation ends the claim once, and has where, when and its address', () => {
  expect(citePlainly(claim)).toBe(
    'The office granted $1.2 million for a lens. The Lamp Round, claim p02-lens (Paragraph 2 of the article; on an article in The Harbour Post), 1 March 2022. https://a.example/claims/p02-lens/',
  );
  expect(citePlainly({ ...claim, statement: 'No full stop' })).toMatch(/^No full stop\. The/);
});

describe('BibTeX', () => {
  test('has the claim as a title that no style sets in lower case, and its address', () => {
    expect(citeInBibtex(claim)).toBe(
      [
        '@misc{p02-lens,',
        String.raw`  title = {{The office granted \$1.2 million for a lens.}},`,
        '  author = {{The Lamp Round}},',
        '  year = {2022},',
        '  month = mar,',
        '  note = {claim p02-lens (Paragraph 2 of the article; on an article in The Harbour Post)},',
        '  url = {https://a.example/claims/p02-lens/},',
        '}\n',
      ].join('\n'),
    );
  });

  test('has no month where none is known', () => {
    expect(citeInBibtex({ ...claim, published: '2022' })).not.toContain('month');
  });

  test.each([
    ['5% & more', String.raw`5\% \& more`],
    ['#1 a_b', String.raw`\#1 a\_b`],
    ['{a}', String.raw`\{a\}`],
    ['a\\b', String.raw`a\textbackslash{}b`],
    ['~^', String.raw`\textasciitilde{}\textasciicircum{}`],
    ['Pärnu – ‘lamp’', 'Pärnu – ‘lamp’'],
  ])('writes %s as %s', (text, written) => {
    expect(titleOf(text)).toBe(written);
  });
});

test('CSL-JSON has the parts by name, and the date as numbers', () => {
  expect(citeInCsl(claim)).toEqual([
    expect.objectContaining({
      type: 'webpage',
      title: claim.statement,
      author: [{ literal: 'The Lamp Round' }],
      issued: { 'date-parts': [[2022, 3, 1]] },
      URL: claim.address,
    }),
  ]);
});
