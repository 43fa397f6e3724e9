import { findFigures } from '../../src/figures/figures.ts';
import { findSentenceEnds } from '../../src/prose/sentences.ts';
import type { Mutation } from './mutation.ts';
import type { Words } from './passages.ts';
import {
  controls,
  dates,
  digitSets,
  injections,
  invisible,
  lookalikes,
  vocabulary,
} from './text.ts';
import { changeDigits, takeTurns } from './valueWays.ts';
import {
  afterDate,
  afterNumber,
  beforeDate,
  beforeNumber,
  denials,
  otherYears,
  strangers,
} from './words.ts';

type Change = Pick<Mutation, 'way' | 'field' | 'from' | 'to' | 'by'>;

/** Every way to break the sentences and the figures of some words of a page; `turn` chooses, of the long lists of signs and words, what each sentence gets. */
export function breakWords(file: string, words: Words, turn: number): Mutation[] {
  const { lines, cites } = words;
  return [...breakSentences(words, turn), ...breakFigures(words)].map((change) => ({
    ...change,
    ...{ group: 'sentences', file, lines, names: cites },
  }));
}

function breakSentences({ text, from, exempt }: Words, turn: number): Change[] {
  if (exempt || text.trim() === '') return [];
  const ends = findSentenceEnds(text);
  // What is put in must not run into the first word of the component that follows.
  const last = text.trimEnd().length;
  const places = (ends.length > 0 ? ends : [last]).map((end) => Math.min(end, last));
  return places.flatMap((end, n) => {
    const at = from + end - (/[.!?…”)]*$/.exec(text.slice(0, end))?.[0].length ?? 0);
    const put = (way: string, list: readonly string[], most: number): Change[] =>
      takeTurns(list, turn + n, most).map((by) => ({
        way,
        field: 'a sentence',
        from: at,
        to: at,
        by,
      }));
    return [
      ...put(
        'a figure put in',
        vocabulary.map((each) => ` with ${each} gadgets`),
        6,
      ),
      ...put(
        'a date put in',
        dates.map((each) => ` ${each}`),
        3,
      ),
      ...put(
        'a figure hidden in it',
        [
          ' 99\u200e000 gadgets',
          ' th\u0456rteen gadgets',
          ' \uff11\uff13 gadgets',
          ' lamp99',
          ' thirteenlamps',
        ],
        3,
      ),
      ...put('an invisible character in it', invisible, 4),
      ...put('a control character in it', controls, 4),
      ...put('markup put in', injections, 1),
    ];
  });
}

function breakFigures({ text, from, exempt }: Words): Change[] {
  if (exempt) return [];
  return findFigures(text).flatMap((figure) => {
    const start = from + figure.index;
    const end = start + figure.text.length;
    const field = `a figure (${figure.kind})`;
    const change = (way: string, by: string): Change => ({ way, field, from: start, to: end, by });
    const around = (way: string, before: readonly string[], after: readonly string[]): Change[] => [
      ...before.map((each): Change => ({
        way: `${way} before it`,
        field,
        from: start,
        to: start,
        by: `${each} `,
      })),
      ...after.map((each): Change => ({
        way: `${way} after it`,
        field,
        from: end,
        to: end,
        by: ` ${each}`,
      })),
    ];
    const beside =
      figure.kind === 'date'
        ? around('a word', [...beforeDate, ...denials], [...afterDate, ...otherYears])
        : figure.kind === 'amount'
          ? around('a qualifier', beforeNumber, afterNumber)
          : [];
    return [
      ...changeDigits(figure.text).map((each) => change('a digit changed', each)),
      ...hide(figure.text).map((each) => change('a figure hidden', each)),
      ...(figure.kind === 'amount' ? breakAmount(figure.text, change) : []),
      ...(figure.kind === 'date' ? breakDateWords(figure.text, change) : []),
      ...dropQualifier(text, figure.index, from, field),
      ...changeNoun(text, figure.index + figure.text.length, from, field),
      ...beside,
    ];
  });
}

/** The figure with its characters changed for others that look the same, or with others among them. */
function hide(figure: string): string[] {
  const letter = Array.from(figure).find((each) => each in lookalikes);
  const middle = Math.ceil(figure.length / 2);
  return [
    ...(/\d/.test(figure)
      ? digitSets.map((set) =>
          figure.replaceAll(/\d/g, (digit) => Array.from(set)[Number(digit)] ?? ''),
        )
      : []),
    ...(letter === undefined ? [] : [figure.replace(letter, lookalikes[letter] ?? '')]),
    ...['\u200b', '\u00ad', '\u2063', '\u034f', '\u202e'].map(
      (each) => figure.slice(0, middle) + each + figure.slice(middle),
    ),
    `word${figure}`,
    `${figure}word`,
  ];
}

function breakAmount(text: string, change: (way: string, by: string) => Change): Change[] {
  return [
    ...(/\d/.test(text)
      ? [
          change('written otherwise', text.replace(/\d/, '0$&')),
          change('written otherwise', text.replace(',', '.')),
          change('written otherwise', `-${text}`),
          change('of another order', text.replace(/(\d)(?=\D*$)/, '$10')),
          change('digits after a capital', `M${text}`),
          change('digits after a capital', `FY${text}`),
        ].filter(({ by }) => by !== text)
      : []),
    ...(text.includes('$')
      ? ['£', '€', 'C$', 'A$'].map((sign) =>
          change('another unit', text.replace(/(?:US)?\$/, sign)),
        )
      : []),
    ...['million', 'billion']
      .filter((each) => text.includes(each))
      .map((each) => change('of another order', text.replace(each, 'trillion'))),
    change('another number', 'seventy-seven'),
    change('another number', 'dozens of'),
  ];
}

function breakDateWords(text: string, change: (way: string, by: string) => Change): Change[] {
  const months =
    /January|February|March|April|May|June|July|August|September|October|November|December/;
  return [
    ...(months.test(text)
      ? [change('another month', text.replace(months, text.includes('July') ? 'June' : 'July'))]
      : []),
    ...(/\d{4}/.test(text) ? [change('another year', text.replace(/\d{4}/, '1999'))] : []),
    ...(/Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday/.test(text)
      ? [
          change(
            'another weekday',
            text.replace(/\w+day/, text.includes('Sunday') ? 'Monday' : 'Sunday'),
          ),
        ]
      : []),
    change('another date', 'yesterday, 31 July 2019'),
  ];
}

/** "about 70" without its "about". */
function dropQualifier(text: string, index: number, from: number, field: string): Change[] {
  const found =
    /\b(?:about|around|roughly|some|nearly|almost|more than|over|at least|up to)(?: a further)? $/i.exec(
      text.slice(0, index),
    );
  if (!found) return [];
  const [start, end] = [from + found.index, from + index];
  return [{ way: 'a qualifier dropped', field, from: start, to: end, by: '' }];
}

/** "13,000 gadgets" for "13,000 rounds". */
function changeNoun(text: string, end: number, from: number, field: string): Change[] {
  const found = /^ (\p{Ll}+)/u.exec(text.slice(end));
  if (!found) return [];
  const start = from + end + 1;
  return strangers.map((by) => ({
    way: 'another noun after it',
    field,
    from: start,
    to: start + (found[1]?.length ?? 0),
    by,
  }));
}
