import type { Mutation } from './mutation.ts';
import type { Piece } from './passages.ts';
import { readPassages } from './passages.ts';
import { addresses, blocks as badBlocks } from './words.ts';

type Change = Pick<Mutation, 'way' | 'field' | 'from' | 'to' | 'by' | 'lines' | 'names'>;

/** Every way to break the components, links and blocks of a page. */
export function breakMarkup(file: string, source: string): Mutation[] {
  const { pieces, blocks } = readPassages(source);
  const all = pieces.flatMap((piece): Change[] => {
    const { name, from, to, lines, cites } = piece;
    return breakPiece(piece, pieces).map(([way, by]) => ({
      ...{ way, field: name, from, to, by, lines },
      names: [name, ...cites, ...(piece.source.match(/(?<=")[\w-]+(?=")/g) ?? [])],
    }));
  });
  const between = blocks.flatMap(({ from, to, lines }, i): Change[] => {
    const next = blocks[i + 1];
    return [
      ...(i % 4 === 0 ? badBlocks : []).map((by) => ({
        ...{ way: 'a block put in', field: 'a block', from: to, to, by: `\n\n${by}\n` },
        ...{ lines: [lines[0], lines[1] + 2 + by.split('\n').length] as const, names: [] },
      })),
      ...(next
        ? [
            {
              way: 'two blocks joined',
              field: 'a block',
              from: to,
              to: next.from,
              by: ' ',
              lines: [lines[0], next.lines[1]] as const,
              names: [],
            },
          ]
        : []),
      {
        way: 'a block taken out',
        field: 'a block',
        from,
        to,
        by: '',
        lines,
        names: namesIn(source.slice(from, to)),
      },
      {
        way: 'a block twice',
        field: 'a block',
        from: to,
        to,
        by: `\n\n${source.slice(from, to)}`,
        lines: [lines[0], 2 * lines[1] - lines[0] + 2] as const,
        names: namesIn(source.slice(from, to)),
      },
    ];
  });
  return [...all, ...between].map((change) => ({ ...change, group: 'markup', file }));
}

/** Ids in some markup, and the words of a heading. */
function namesIn(source: string): string[] {
  return source.match(/[a-z0-9]+(?:-[a-z0-9]+)+|(?<=id=")[\w-]+|(?<=<)[A-Z]\w+/g) ?? [];
}

function breakPiece(
  { name, source, cites }: Piece,
  pieces: readonly Piece[],
): (readonly [way: string, by: string])[] {
  if (name === 'a link') {
    const words = /^\[([^\]]*)\]/.exec(source)?.[1] ?? '';
    return [
      ...addresses.map((each) => ['a link elsewhere', `[${words}](${each})`] as const),
      ['without words', source.replace(words, '')],
      ['a title of a link', source.replace(/\)$/, ' "words")')],
      ['a link in a link', `[a ${source} b](/)`],
    ];
  }
  const inner = /^<[^>]*[^/]>([\s\S]*)<\/\w+>$/.exec(source)?.[1];
  const withAttribute = (value: string): string => source.replace(/"[^"]*"/, `"${value}"`);
  const other = pieces.find(
    (piece) =>
      piece.name === name && cites.length > 0 && !piece.cites.some((each) => cites.includes(each)),
  );
  return [
    ['taken out', inner ?? ''],
    ['twice', source + source],
    ['an attribute that is unknown', source.replace(/^<\w+/, '$& lamp="a"')],
    ['an expression in an attribute', source.replace(/"[^"]*"/, '{1}')],
    ...(source.includes('"')
      ? ([
          ['an id that there is not', withAttribute('no-such-thing')],
          ['emptied', withAttribute('')],
          ['an id twice', withAttribute(`${cites[0] ?? 'a'} ${cites[0] ?? 'a'}`)],
          [
            'capitals for small letters',
            withAttribute((/"([^"]*)"/.exec(source)?.[1] ?? '').toUpperCase()),
          ],
          ['without its attribute', source.replace(/ \w+="[^"]*"/, '')],
        ] as const)
      : []),
    ...(other
      ? [['the entry of another', source.replace(cites.join(' '), other.cites.join(' '))] as const]
      : []),
    ...(inner === undefined
      ? [['words inside', source.replace(/ ?\/>$/, `>words</${name}>`)] as const]
      : ([
          ['without words', source.replace(inner, '')],
          [
            'one in another',
            `<${name} ${/\w+="[^"]*"/.exec(source)?.[0] ?? ''}>${source}</${name}>`,
          ],
          ['left open', source.replace(/<\/\w+>$/, '')],
        ] as const)),
  ];
}
