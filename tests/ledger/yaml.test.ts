import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fault, readYaml, type Yaml } from '../../src/ledger/yaml.ts';

const read = (source: string): { yaml: Yaml | undefined; faults: Fault[] } => {
  const faults: Fault[] = [];
  return { yaml: readYaml(source, faults), faults };
};
const messages = (source: string): string[] =>
  read(source).faults.map(({ line, what }) => `${line}: ${what}`);

/** Pieces that YAML is made of, in any order: more of them meet the reader than in random letters. */
const pieces = fc.constantFrom(
  ...[
    'a',
    'b: ',
    '- ',
    '\n',
    '  ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '? ',
    '"',
    "'",
    '|\n',
    '>-\n',
  ],
  ...[
    '&x ',
    '*x',
    '!t ',
    '<<: ',
    '---\n',
    '...\n',
    '# c\n',
    '%YAML 9\n',
    '\u0000',
    '\ufffe',
    '\ud800',
    '\r',
    '\u2028',
  ],
  ...['2024-01-04', '0x', '.inf', '~', 'null', '__proto__: ', '\ufeff'],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((all) => all.join('')),
);

describe('readYaml(source, faults)', () => {
  test('throws at no text, and tells only lines that the text has', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { yaml, faults } = read(source);
        const lines = source.split('\n').length;
        for (const { line } of faults) expect(line >= 1 && line <= lines).toBe(true);
        if (yaml === undefined) expect(faults).not.toEqual([]);
        else expect(yaml.lineOf(['a', 0, 'b'])).toBeLessThanOrEqual(lines);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads what JSON can write, and finds the line of each value', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.uuid(), of: fc.array(fc.integer()) })), (value) => {
        const { yaml, faults } = read(JSON.stringify(value, undefined, 1));
        expect([yaml?.value, faults]).toEqual([value, []]);
        const lines = JSON.stringify(value, undefined, 1).split('\n');
        value.forEach(({ id }, i) =>
          expect(lines[(yaml?.lineOf([i, 'id']) ?? 0) - 1]).toContain(id),
        );
      }),
    );
  });

  test.each([
    ['an alias to nothing', 'a: *b', '1: has the alias "*b", which the site does not use.'],
    ['an alias before its anchor', 'a: *b\nb: &b c', '1: has the alias "*b"'],
    ['an entry that contains itself', '- &a\n  id: b\n  of: *a', '3: has the alias "*a"'],
    ['merged keys', 'a: &a { b: c }\nd:\n  <<: *a', '3: has the alias "*a"'],
    ['a key that is a list', '? [a]\n: b', '1: has a key that is no word.'],
    ['a key that is a number', 'a:\n  5: b', '2: has a key that is no word.'],
    ['a second document', 'a: b\n---\nc: d', '2: has a second document after "---".'],
    [
      'a tab for indentation',
      'a:\n\tb: c\n\td: e',
      '2: begins with a tab, which is no indentation',
    ],
    ['an unknown tag', 'a: !b c', '1: is not YAML as it should be: Unresolved tag: !b.'],
    ['what is nested without end', '['.repeat(9000), '1: is nested too deeply to be read.'],
  ])('tells %s in one message', (_, source, message) => {
    expect(messages(source)).toEqual([expect.stringContaining(message)]);
  });

  test('tells an alias that would grow without bounds, before it is followed', () => {
    const rows = 'bcdefghi'.split('').map((name, i) => {
      const last = 'abcdefghi'.charAt(i);
      return `${name}: &${name} [${`*${last},`.repeat(9)}]`;
    });
    const found = messages(['a: &a [x,x,x,x,x,x,x,x,x]', ...rows].join('\n'));
    expect(new Set(found.map((each) => each.slice(3, 16)))).toEqual(new Set(['has the alias']));
  });

  test('takes a tab that is no indentation', () => {
    expect(messages('a: "b\tc" \t# d\n')).toEqual([]);
  });
});
