import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { amountBars } from '../../../src/charts/amount-bars/chart.ts';
import type { BarRow } from '../../../src/charts/amount-bars/shape.ts';
import { widths } from '../../../src/charts/chart.ts';
import { amount, chartOf, content, rowOf, rows } from './fixture.ts';

const drawn = amountBars.draw(chartOf(), content);
/** The runner hands out no style sheets. */
const css = readFileSync('src/charts/amount-bars/style.css', 'utf8');
const documentOf = (width: (typeof widths)[number], of: BarRow[] = rows) =>
  parseHTML(`<body>${amountBars.draw(chartOf(of), content).drawings[width].svg}</body>`).document;
/** As it is drawn before anything is chosen. */
const firstOf = (width: (typeof widths)[number], of: BarRow[] = rows) => {
  const document = documentOf(width, of);
  for (const view of document.querySelectorAll('[data-out]')) view.remove();
  return document;
};
const pathOf = (name: string, of: BarRow[] = rows) =>
  [...firstOf(560, of).querySelectorAll(`path.${name}`)]
    .map((path) => path.getAttribute('d'))
    .join('');
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the drawings of amountBars', () => {
  test('are one for each width, each with a name of its own and its size', () => {
    const ids = widths.map((width) => {
      const svg = documentOf(width).querySelector('svg');
      const title = svg?.querySelector('title');
      expect(svg?.getAttribute('role')).toBe('img');
      expect(svg?.getAttribute('aria-labelledby')).toBe(title?.id);
      expect(svg?.getAttribute('viewBox')).toBe(`0 0 ${width} ${drawn.drawings[width].height}`);
      expect(title?.textContent).toBe('Two grants for lighthouses, & one <still> waiting');
      return title?.id;
    });
    expect(ids).toEqual(widths.map((width) => `grants-${width}-title`));
  });

  test('take every colour and face from the style sheet, and round every number', () => {
    for (const width of widths) {
      const { svg } = drawn.drawings[width];
      expect(svg).not.toMatch(/style=|fill=|stroke=|#[\da-f]{3}|NaN|undefined|Infinity/);
      expect(svg).not.toMatch(/\d\.\d\d+[ hvl"]/);
    }
    expect(css).not.toMatch(/#[\da-f]{3}|rgb|hsl/);
    for (const [, selector] of css.matchAll(/^ *([^@{}\n]+) \{/gm)) {
      expect(selector).toMatch(/^\.amount-bars/);
    }
  });

  test('fill what was approved, dash what was not, and dot what was not reported', () => {
    expect(pathOf('bar').match(/z/g)?.length).toBe(2);
    expect(pathOf('pending').match(/z/g)?.length).toBe(1);
    expect(pathOf('unknown').match(/M/g)?.length).toBe(1);
    expect(css).toMatch(/\.pending \{[^}]*stroke-dasharray/);
    expect(css).toMatch(/\.unknown \{[^}]*stroke-dasharray/);
  });

  test('end a bar in an arrow, in pieces or at its number, solid or dashed', () => {
    const ending = (qualifier: 'exact' | 'about' | 'more than', approved: boolean) => {
      const of = [rowOf('horns', { value: amount(5e6, 'US dollars', qualifier), approved })];
      return [pathOf(approved ? 'bar' : 'pending', of), pathOf('arrow', of)];
    };
    for (const approved of [true, false]) {
      const [[exact, none], [about, nor], [more, arrow]] = [
        ending('exact', approved),
        ending('about', approved),
        ending('more than', approved),
      ];
      expect([none, nor]).toEqual(['', '']);
      expect(arrow).toMatch(/^M[\d.]+ [\d.]+l6 9l-6 9$/);
      expect(about?.match(/M/g)?.length).toBe(4);
      expect(exact?.match(/M/g)?.length).toBe(1);
      expect(exact).toMatch(/z$/);
      // An outline is open where its bar goes on.
      expect(more?.endsWith('z')).toBe(approved);
    }
  });

  test('notch a solid bar in the colour of the paper', () => {
    expect(firstOf(560).querySelector('.outside .notch')?.getAttribute('d')).toMatch(
      /^M[\d.]+ [\d.]+v18$/,
    );
    expect(css).toMatch(/\.notch \{[^}]*stroke: var\(--paper\)/);
  });

  test.each(widths)(
    'keep the outside record in groups of its own at %d, whatever is chosen',
    (width) => {
      const document = documentOf(width);
      const outside = [...document.querySelectorAll('.outside')];
      expect(plain(outside.map(({ textContent }) => textContent).join(' '))).toContain('31');
      for (const group of outside) group.remove();
      const rest = plain(document.querySelector('svg')?.textContent) ?? '';
      for (const figure of ['31', '$4.3', '$3.8']) expect(rest).not.toContain(figure);
      for (const figure of ['30 boats', 'more than $4.2 million', '$5.7 million', '24 places'])
        expect(rest).toContain(figure);
    },
  );

  test('escape what the words write', () => {
    const of = [rowOf('horns', { label: 'Horns <b> & "more"' })];
    const { svg } = amountBars.draw(chartOf(of), content).drawings[288];
    expect(svg).toContain('Horns &lt;b&gt; &amp; &quot;more&quot;');
  });

  test('come out the same twice', () => {
    expect(amountBars.draw(chartOf(structuredClone(rows)), content)).toEqual(drawn);
  });
});

describe('the words of amountBars', () => {
  test('tell each row in sentences, with every figure and its qualifier', () => {
    expect(drawn.answers.map(({ text }) => plain(text))).toEqual([
      'Lamps and lenses, 1 February to mid-April 1903. Granted, a running count. Value: not reported; quantity: about 700 places.',
      'Pilot boats, 6 May 1903. Emergency grant, without a vote of the harbour board. Value: more than $4.2 million; quantity: 30 boats. Outside record: 31 boats (The board’s own count); $4.3 million (The board’s own sum).',
      'Towers and repairs, 7 June 1903. Granted by vote. Value: $5.7 million; quantity: not reported. Outside record: $3.8 million (Older debt).',
      'Fog horns, 3 July 1903. Ordered, still waiting. Value: $1.3 million; quantity: 24 places.',
    ]);
  });

  test('make a table with the record in a column of its own and what each row cites', () => {
    const { table } = drawn;
    expect(table.columns).toEqual([
      'What',
      'Date',
      'Status',
      'Value',
      'Quantity',
      'Outside record',
    ]);
    expect(table.rows.map(({ cells }) => cells.length)).toEqual([6, 6, 6, 6]);
    expect(table.rows[2]?.cells.map(plain)).toEqual([
      'Towers and repairs',
      '7 June 1903',
      'Granted by vote',
      '$5.7 million',
      'not reported',
      '$3.8 million (Older debt)',
    ]);
    expect(table.rows[0]?.cells.at(-1)).toBe('none');
    expect(table.rows[1]?.cite).toEqual(['p02-boats', 'p02-no-vote', 'x01-boats', 'x01-worth']);
  });

  test('name every entry that is drawn', () => {
    expect(amountBars.entriesOf(chartOf(), content.ledger)).toEqual(
      drawn.table.rows.flatMap(({ cite }) => cite),
    );
  });

  test('are handed to the check of figures with the entries that bear them out', () => {
    const words = amountBars.wordsOf(chartOf());
    const texts = new Map(words.map(({ text, cites }) => [text, cites]));
    for (const { label, lead, status, items, facts, record } of rows) {
      for (const text of [label, lead, status, items]) expect(texts.get(text)).toEqual(facts);
      for (const { figures } of record) {
        for (const { label: own, claim } of figures) expect(texts.get(own)).toEqual([claim]);
      }
    }
  });

  test('say which days the rows cover, those of what waited by its fact', () => {
    expect(drawn.covers).toBe('1903-02-01/1903-07-03');
  });
});

describe('the data set of amountBars', () => {
  const { columns, rows: cells } = drawn.dataset;
  const cell = (row: number, name: string) =>
    cells[row]?.[columns.findIndex((column) => column.name === name)];
  const find = (entry: string, measure: string) =>
    cells.findIndex((row) => row.includes(entry) && row.includes(measure));

  test('has a row for each value, each quantity and each figure of the record', () => {
    expect(cells.length).toBe(2 * rows.length + 3);
    for (const row of cells) expect(row.length).toBe(columns.length);
  });

  test('gives the amount in full with its unit and qualifier, and who says so', () => {
    const row = find('p02-boats', 'value');
    expect(
      ['item', 'amount', 'unit', 'qualifier', 'emergency', 'says'].map((name) => cell(row, name)),
    ).toEqual(['Pilot boats', 4_200_000, 'US dollars', 'more than', true, 'The Harbour Post']);
  });

  test('says of what was not reported that it was not, in its certainty too', () => {
    const row = find('p01-lamps', 'value');
    expect(
      ['amount', 'unit', 'qualifier', 'certainty', 'in_words'].map((name) => cell(row, name)),
    ).toEqual([null, null, 'not reported', 'not reported', 'not reported']);
  });

  test('says whose figure it is as the marks do, and no footing of a plain statement', () => {
    const [article, record] = [find('p01-lamps', 'quantity'), find('x01-boats', 'quantity')];
    expect([cell(article, 'certainty'), cell(article, 'in_words')]).toEqual(['the article', null]);
    expect([cell(record, 'certainty'), cell(record, 'in_words')]).toEqual([
      'they differ',
      'differs from the article',
    ]);
  });

  test('dates a figure of the record by its claim', () => {
    const row = find('x01-boats', 'quantity');
    expect(cell(row, 'from')).toBe('1903-08-09');
    expect(cell(row, 'note')).toBe('The board’s own count');
    expect(cell(find('p02-boats', 'quantity'), 'from')).toBe('1903-05-06');
  });
});
