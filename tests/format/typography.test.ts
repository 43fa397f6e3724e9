import { describe, expect, test } from 'vitest';
import { joinUnits } from '../../src/format/typography.ts';

describe('joinUnits(text)', () => {
  test.each([
    ['on 30 November 2023', 'on 30\u00a0November 2023'],
    ['$147.5 million', '$147.5\u00a0million'],
    ['13,000 rounds of', '13,000\u00a0rounds of'],
    ['10–11 January', '10–11\u00a0January'],
    ['70 per cent', '70\u00a0per cent'],
    [
      'Paragraph 3 carries on paragraphs 4 and 5',
      'Paragraph\u00a03 carries on paragraphs\u00a04 and 5',
    ],
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
