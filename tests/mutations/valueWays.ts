import {
  controls,
  dates,
  digitSets,
  formulas,
  injections,
  invisible,
  lookalikes,
  vocabulary,
} from './text.ts';
import type { YamlNode } from './yamlNodes.ts';

/** A way to break a value, and the YAML text that takes its place. */
type Change = readonly [way: string, by: string];

const quote = (value: string): string => JSON.stringify(value);
const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * Every way to break a value in its place; `siblings` are other values of the same
 * field. Of the long lists of words and signs each value gets some, at its turn.
 */
export function breakValue(node: YamlNode, siblings: readonly string[], turn: number): Change[] {
  const { value, kind } = node;
  return [
    ...breakAny(node),
    ...siblings.slice(0, 2).map((each): Change => ['the value of another entry', each]),
    ...(typeof value === 'number' ? breakNumber(value) : []),
    ...(typeof value === 'string' ? breakString(value, node, turn) : []),
    ...(typeof value === 'boolean' ? [['true for false', String(!value)] as const] : []),
    ...(kind === 'list' ? breakList(node) : []),
    ...(kind === 'map' ? breakMap() : []),
  ];
}

function breakAny({ kind }: YamlNode): Change[] {
  return [
    ['emptied', "''"],
    ['null', 'null'],
    ['null by a tilde', '~'],
    ['of another type', kind === 'list' ? 'words' : '[words]'],
    ['of another type', kind === 'map' ? 'words' : '{ words: words }'],
    ['of another type', '7'],
    ['of another type', 'true'],
    ['an empty list', '[]'],
    ['an empty map', '{}'],
    ['an alias to nothing', '*nowhere'],
    ['a tag that is unknown', '!lamp words'],
    ['a tag of YAML', '!!binary aGVsbG8='],
    ['an anchor of a bomb', '[&a [x, x], [*a, *a], [*a, *a]]'],
    ['quotes left open', '"words'],
    ['a bracket left open', '[words'],
  ];
}

function breakNumber(value: number): Change[] {
  return [
    ['not a number', '.nan'],
    ['without end', '.inf'],
    ['without end', '-.inf'],
    ['negative', String(-value - 1)],
    ['minus nought', '-0'],
    ['nought', '0'],
    ['huge', '1e308'],
    ['huge', '9007199254740993'],
    ['tiny', '0.0004'],
    ['tiny', '5e-324'],
    ['one more', String(value + 1)],
    ['ten times', String(value * 10)],
    ['a tenth', String(value / 10)],
    ['with a fraction', String(value + 0.5)],
    ['as a text', quote(String(value))],
    ['as a text', quote(value.toLocaleString('en'))],
    ['in another base', '0x7B'],
  ];
}

function breakString(text: string, node: YamlNode, turn: number): Change[] {
  const some = (list: readonly string[]): readonly string[] => takeTurns(list, turn, 3);
  if (date.test(text)) return breakDate(text);
  const inner = /^[\w-]+$/.test(text) ? breakId(text) : [];
  const added = (way: string, words: readonly string[]): Change[] =>
    words.map((each) => [way, quote(`${text} ${each}`)] as const);
  const letter = Array.from(text).find((each) => each in lookalikes);
  const half = Math.ceil(text.length / 2);
  return [
    ...inner,
    ['blank', quote('  ')],
    ['with a space at its end', quote(`${text} `)],
    ['of two lines', quote(`${text}\nand more`)],
    ['very long', quote(`${text} ${'very long words '.repeat(300).trim()}`)],
    ['very long without a space', quote(`${text}${'w'.repeat(3000)}`)],
    ...added(
      'a figure put in',
      some(vocabulary).map((each) => `${each} gadgets`),
    ),
    ...added('a date put in', some(dates)),
    ...added('markup put in', injections),
    ...formulas.map((each): Change => ['a formula before it', quote(`${each} ${text}`)]),
    ...some(invisible).map((each): Change => [
      'an invisible character in it',
      quote(text.slice(0, half) + each + text.slice(half)),
    ]),
    ...some(controls).map((each): Change => ['a control character in it', quote(`${text}${each}`)]),
    ...(letter === undefined
      ? []
      : [
          [
            'a look-alike letter in it',
            quote(text.replace(letter, lookalikes[letter] ?? '')),
          ] as const,
        ]),
    ...changeDigits(text).map((each): Change => ['a digit changed', quote(each)]),
    ...(/\d/.test(text) ? digitSets : []).map((set): Change => [
      'a digit of another script',
      quote(text.replaceAll(/\d/g, (digit) => Array.from(set)[Number(digit)] ?? '')),
    ]),
    ...(node.flow ? [] : [['a tab before it', `\n\t${text}`] as const]),
  ];
}

/** So many of the list, others at each turn. */
export function takeTurns<T>(list: readonly T[], turn: number, most: number): T[] {
  const places = Array.from({ length: Math.min(most, list.length) }, (_, i) => turn * most + i);
  return places.flatMap((place) => list[place % list.length] ?? []);
}

/** The text with its first, and its last, digit another. */
export function changeDigits(text: string): string[] {
  const next = (digit: string): string => String((Number(digit) + 1) % 10 || 1);
  const first = text.replace(/\d/, next);
  const last = text.replace(/\d(?=\D*$)/, next);
  return [...new Set([first, last])].filter((each) => each !== text);
}

function breakId(id: string): Change[] {
  return [
    ['an id that there is not', quote('no-such-thing')],
    ['an id that there is not', quote(`${id}-x`)],
    ['an id of an object’s own', quote('constructor')],
    ['an id of an object’s own', quote('__proto__')],
    ['capitals for small letters', quote(id.toUpperCase())],
    ['a path in place of an id', quote(`../${id}`)],
  ];
}

function breakDate(text: string): Change[] {
  const year = Number(text.slice(0, 4));
  const with_ = (first: number): string => String(first).padStart(4, '0') + text.slice(4);
  return [
    ...[year - 1, year + 1].map((each): Change => ['a date of another year', quote(with_(each))]),
    ...[0, 1899, 1999, 2101, 9999].map((each): Change => [
      'a date out of range',
      quote(with_(each)),
    ]),
    ...shiftDays(text).map((each): Change => ['a date shifted by a day', quote(each)]),
    [
      'a date shifted by a month',
      quote(
        text.replace(
          /-(\d\d)/,
          (_, month: string) => `-${String((Number(month) % 12) + 1).padStart(2, '0')}`,
        ),
      ),
    ],
    ['a date out of the calendar', quote(`${text.slice(0, 4)}-02-30`)],
    ['a date out of the calendar', quote(`${text.slice(0, 4)}-13-01`)],
    ['a date less exact', quote(text.slice(0, 7))],
    ['a date less exact', quote(text.slice(0, 4))],
    ['a date more exact', quote(`${text}T10:00:00Z`)],
    ['a date in another form', quote(text.split('-').toReversed().join('/'))],
    ['a date in words', quote('yesterday')],
    ['a date without quotes', text],
  ];
}

function shiftDays(text: string): string[] {
  if (text.length !== 10) return [];
  const at = new Date(text).getTime();
  return [-1, 1].map((days) => new Date(at + days * 86_400_000).toISOString().slice(0, 10));
}

function breakList({ value }: YamlNode): Change[] {
  if (!Array.isArray(value)) return [];
  return [
    ['an item twice', JSON.stringify([...(value as unknown[]), value[0]])],
    ['an item that is nothing', JSON.stringify([...(value as unknown[]), null])],
    ['an item of another type', JSON.stringify([...(value as unknown[]), [['words']]])],
    ['turned round', JSON.stringify(value.toReversed())],
  ];
}

function breakMap(): Change[] {
  return [['an item of another type', '[{ words: words }]']];
}
