import { describe, expect, test } from 'vitest';
import { bindMarkup, joinUnits, joinYears } from '../../src/format/typography.ts';

describe('joinUnits(text)', () => {
  test.each([
    ['on 30 November 2023', 'on 30\u00a0November 2023'],
    ['$147.5 million', '$147.5\u00a0million'],
    ['13,000 rounds of', '13,000\u00a0rounds of'],
    ['10–11 January', '10–11\u00a0January'],
    ['70 per cent', '70\u00a0per\u00a0cent'],
    [
      'Paragraph 3 carries on paragraphs 4 and 5',
      'Paragraph\u00a03 carries on paragraphs\u00a04 and 5',
    ],
    ['3 Nov', '3\u00a0Nov'],
  ])('keeps "%s" together', (text, joined) => {
    expect(joinUnits(text)).toBe(joined);
  });

  test.each(['in 2023 Blinken', 'four rifles', 'a paragraph of 3 lines', 'of 5 may be'])(
    'leaves "%s" be',
    (text) => {
      expect(joinUnits(text)).toBe(text);
    },
  );
});

test('joinYears(text) keeps a year with its month, and no other number', () => {
  expect(joinYears('early January 2024, of May 202 and by June')).toBe(
    'early January\u00a02024, of May 202 and by June',
  );
});

describe('bindMarkup(html)', () => {
  test('keeps numbers with what they count, and a name with the short word before it', () => {
    expect(bindMarkup('<p>On 3 June al-Amin spoke.</p>')).toBe(
      '<p>On 3\u00a0June <span class="whole">al-Amin</span> spoke.</p>',
    );
  });

  test('keeps a number with the measure that a hyphen ties to it', () => {
    expect(bindMarkup('<p>a 2,000-pound bell, twenty-year-old</p>')).toBe(
      '<p>a <span class="whole">2,000-pound</span> bell, twenty-year-old</p>',
    );
  });

  test.each([
    '<p>from 2021-04-12 on</p>',
    '<a title="3 June > al-Amin">Link</a>',
    '<style>@container (3 June <= width){}</style>',
    '<script>"3 June of al-Amin"</script>',
    '<option>a</option>',
    '<p>a ready-made cut, non-stop</p>',
  ])('leaves %s be', (html) => {
    expect(bindMarkup(html)).toBe(html);
  });

  test('puts no element into a drawing, also where one stands in another', () => {
    const drawing = '<svg><svg><path d="M0"/></svg><text>al-Amin</text></svg>';
    expect(bindMarkup(`${drawing}al-Amin`)).toBe(`${drawing}<span class="whole">al-Amin</span>`);
  });
});
