/** What is put into words to break them or what is made from them, by the way it is told. */

/** Markup that a page, a drawing or a data file would have to escape. */
export const injections: readonly string[] = [
  '"><script>alert(1)</script>',
  '</svg></title></style><img src=x onerror=alert(1)>',
  ']]>--><q>&amp;&#60;<!--',
  "' onload='alert(1)",
];

/** Beginnings of a cell that a spreadsheet runs. */
export const formulas: readonly string[] = ['=1+1', '+1+1', '-1+1', '@SUM(A1)'];

/** Characters that are not seen, or change the order of what is. */
export const invisible: readonly string[] = [
  ...Array.from(
    '\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069',
  ),
  ...Array.from(
    '\u00ad\u034f\u061c\u115f\u1160\u17b4\u180e\u2800\u3164\ufe0f\ufeff\uffa0\u{e0031}',
  ),
];

/** Control characters and others that XML, fonts or terminals refuse. */
export const controls: readonly string[] = [
  ...Array.from(
    '\u0000\u0001\u0007\u0008\u000b\u000c\u001b\u007f\u0085\u2028\u2029\ufffd\ufffe\uffff\ue000',
  ),
];

/** Signs of other scripts and styles in place of Latin letters and of digits. */
export const lookalikes: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' },
  ...{ A: 'Α', B: 'Β', E: 'Ε', H: 'Η', I: 'Ι', K: 'Κ', M: 'Μ', O: 'Ο', T: 'Τ', X: 'Χ' },
};

/** Other sets of digits, each from nought. */
export const digitSets: readonly string[] = [
  '０１２３４５６７８９',
  '٠١٢٣٤٥٦٧٨٩',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
  '〇一二三四五六七八九',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
];

/** Words that have a figure in them, which no entry of an article bears out by chance. */
export const vocabulary: readonly string[] = [
  ...[
    '987',
    'XIII',
    'xiii',
    'threescore',
    'a quadrillion',
    'a sextet of',
    'twentyseven',
    'umpteen',
  ],
  ...[
    'seventy-seven',
    'a 19-fold',
    'USD106 million',
    'EUR34m',
    'GBP 7 million',
    '£7',
    '€7 million',
  ],
  ...['M13,000', 'K77', 'FY2031', '99%', '0x77', '1e77', '77°', 'no. 77', 'a half-dozen of'],
  ...['scores of', 'hundreds of', 'a baker’s dozen of', 'octupled', 'sextupled', 'seventeenthly'],
  ...[
    '13OOO',
    'l3,000',
    '9_9',
    '77th',
    'the seventy-seventh',
    'multimillion-dollar',
    'a millennium of',
  ],
];

/** Dates in every form, none of which an entry has. */
export const dates: readonly string[] = [
  ...[
    'on 31 July 2019',
    'in July 2019',
    'in 2019',
    'on 2019-07-31',
    'on 31/07/2019',
    'July 31, 2019',
  ],
  ...[
    'on 31 July',
    'on the 31st',
    'in the 1970s',
    'in the noughties',
    'on 31.7.19',
    'in Jul. 2019',
  ],
];
