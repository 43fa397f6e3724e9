import { describe, expect, test } from 'vitest';
import { findHiddenCharacters, foldLetters, withoutMark } from '../../src/lib/characters.ts';

describe('findHiddenCharacters(text)', () => {
  test.each([
    'Plain words, "quoted" (or not): 13,000 & 70%; a-b/c_d @ #1 * ~ ^ | \\ <>!?',
    'Curly ‘quotes’ and “more”, dashes – and —, an ellipsis…',
    '$1, £2 and €3\u00a0million, ≠',
    'Pärnu, Erdoğan, Yaşar Kılıç, Łódź, Zoë, à la carte, Ţ, ș',
    'two\nlines, and a\ttab',
    'He met בנימין נתניהו, and then (بنيامين نتنياهو).',
    'بنيامين نتنياهو',
    'בנימין נתניהו',
  ])('accepts "%s"', (text) => {
    expect(findHiddenCharacters(text)).toEqual([]);
  });

  test.each<[name: string, text: string, problem: RegExp]>([
    ['left-to-right mark', 'a\u200eb', /U\+200E.*take it out/],
    ['right-to-left mark', 'a\u200fb', /U\+200F/],
    ['override', 'a\u202db', /U\+202D/],
    ['invisible function', 'a\u2061b', /U\+2061/],
    ['invisible times', 'a\u2062b', /U\+2062/],
    ['invisible separator', 'a\u2063b', /U\+2063/],
    ['invisible plus', 'a\u2064b', /U\+2064/],
    ['isolate', 'a\u2068b', /U\+2068/],
    ['grapheme joiner', 'a\u034fb', /U\+034F/],
    ['Arabic mark', 'a\u061cb', /U\+061C/],
    ['Mongolian separator', 'a\u180eb', /U\+180E/],
    ['variation selector', 'a\ufe0fb', /U\+FE0F/],
    ['Hangul filler', 'a\u115fb', /U\+115F/],
    ['Hangul filler, other', 'a\u3164b', /U\+3164/],
    ['blank of Braille', 'a\u2800b', /U\+2800/],
    ['soft hyphen', 'a\u00adb', /U\+00AD/],
    ['space without width', 'a\u200bb', /U\+200B/],
    ['thin space', 'a\u2009b', /U\+2009\), which could|U\+2009.*write a space/],
    ['Hebrew letter alone', 'ו,000', /U\+05D5/],
    ['Hebrew letters before digits', 'סס,000', /U\+05E1/],
    ['Arabic letter in a word', 'lamب', /U\+0628/],
    ['control character', 'a\u0007b', /U\+0007.*take it out/],
    ['noncharacter', 'a\ufffeb', /U\+FFFE/],
    ['replacement character', 'a\ufffdb', /U\+FFFD.*save the file as UTF-8/],
    ['lone surrogate', 'a\ud835b', /U\+D835/],
    ['combining mark', 'e\u0301', /U\+0301.*as one character/],
    ['Cyrillic letter', 'th\u0456rteen', /"\u0456" \(U\+0456\).*write Latin letters/],
    ['Greek letter', '\u03bfne', /U\+03BF/],
    ['full-width digit', '１３', /U\+FF11.*write the digits 0 to 9/],
    ['mathematical digit', '\u{1d7cf}', /U\+1D7CF.*write the digits/],
    ['Chinese numeral', '十三', /U\+5341/],
    ['Arabic digit', 'in ٣', /U\+0663/],
    ['Arabic digit in Arabic', 'بن ٣', /U\+0663/],
    ['fraction', '½', /U\+00BD/],
    ['superscript', '10²', /U\+00B2/],
    ['keycap', '1\ufe0f\u20e3', /U\+20E3/],
    ['emoji', '🔟', /U\+1F51F/],
    ['long s', '\u017fix', /U\+017F/],
    ['mathematical minus', '\u221213', /U\+2212.*write the word "minus"/],
    ['hyphen that does not break', 'a\u2011b', /U\+2011.*a hyphen from the keyboard/],
  ])('refuses a %s', (_, text, problem) => {
    expect(findHiddenCharacters(text).join('\n')).toMatch(problem);
  });

  test('names each character once', () => {
    expect(findHiddenCharacters('１１３')).toHaveLength(2);
  });
});

test('foldLetters keeps the length of a text and takes the marks off its letters', () => {
  expect(foldLetters('Pärnu, Yaşar Kılıç, Łódź: 1–2')).toBe('Parnu, Yasar Kilic, Lodz: 1–2');
});

test('withoutMark takes a mark of byte order off, and the returns of Windows', () => {
  expect(withoutMark('\ufeffa\r\nb')).toBe('a\nb');
});
