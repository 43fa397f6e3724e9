import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { armsChart } from '../../../src/charts/arms/chart.ts';
import { shipments } from './fixture.ts';

const chart = armsChart(shipments);
const drawings = chart.views.flatMap((view) => view.drawings);
const open = (svg: string) => parseHTML(`<body>${svg}</body>`).document;
const both = (width: number) =>
  open(chart.views[0]?.drawings.find((each) => each.width === width)?.svg ?? '');

describe('armsChart(shipments)', () => {
  test('draws value and quantity together first, and each alone', () => {
    expect(chart.views.map(({ slug }) => slug)).toEqual(['both', 'value', 'quantity']);
    const [, value, quantity] = chart.views.map((view) => view.drawings[0]?.svg ?? '');
    expect(value).not.toContain('rounds');
    expect(quantity).not.toContain('million');
  });

  test('has names of its own in every drawing, each pointed to by its label', () => {
    const ids = drawings.map(({ svg }) => {
      const root = open(svg).querySelector('svg');
      expect(root?.getAttribute('role')).toBe('img');
      expect(root?.querySelector('title')?.id).toBe(root?.getAttribute('aria-labelledby'));
      return root?.querySelector('title')?.id;
    });
    expect(new Set(ids).size).toBe(drawings.length);
  });

  test('takes every colour and font from its style sheet', () => {
    for (const { svg } of drawings) {
      expect(svg).not.toMatch(/style=|fill=|stroke=|#[\da-f]{3}|NaN|undefined/);
      expect(svg).not.toMatch(/\d\.\d\d+[ hvl"]/);
    }
  });

  test('draws approved bars solid, the order that waited as an outline and nothing for the unknown', () => {
    const document = both(560);
    const count = (name: string, command: RegExp) =>
      document.querySelector(`path.${name}`)?.getAttribute('d')?.match(command)?.length ?? 0;
    // Three plain bars, and one whose end is broken into three more pieces.
    expect(count('bar', /z/g)).toBe(3 + 4);
    expect(count('pending', /z/g)).toBe(2);
    expect(count('arrow', /M/g)).toBe(1);
    expect(count('unknown', /M/g)).toBe(2);
  });

  test('leaves an outline open on the right where more or roughly was ordered', () => {
    const qualified = (qualifier: 'exact' | 'about' | 'more than') => {
      const rows = shipments.map((row) =>
        row.id === 'rifles' && row.quantity
          ? { ...row, quantity: { ...row.quantity, qualifier } }
          : row,
      );
      const view = armsChart(rows).views[2]?.drawings[0]?.svg ?? '';
      return open(view).querySelector('path.pending')?.getAttribute('d') ?? '';
    };
    expect(qualified('exact')).toMatch(/z$/);
    expect(qualified('more than')).toMatch(/^M[^Mz]*$/);
    expect(new Set([qualified('exact'), qualified('about'), qualified('more than')]).size).toBe(3);
  });

  test('says beside each mark what its form means, without a key', () => {
    const text = both(288).querySelector('.hint')?.textContent ?? '';
    for (const words of ['arrow: more than', 'broken end: approximate', 'dashed: not approved'])
      expect(text).toContain(words);
  });

  test.each([288, 400, 560, 760, 960])(
    'keeps the outside record in a group of its own at %d',
    (width) => {
      const document = both(width);
      expect(document.querySelector('.outside')?.textContent).toContain('13,981');
      document.querySelector('.outside')?.remove();
      const rest = document.querySelector('svg')?.textContent ?? '';
      for (const figure of ['13,981', '$106.5', '$96.51', '27,000'])
        expect(rest).not.toContain(figure);
      for (const figure of ['13,000', '$106', '$147.5', '24,000']) expect(rest).toContain(figure);
    },
  );

  test('names the outside record in its own words, which its marks stand beside', () => {
    const text = both(960).querySelector('.outside')?.textContent.replaceAll('\u00a0', ' ');
    expect(text).toContain('outside record: 13,981 rounds');
    expect(text).toContain('outside record: $96.51 million');
    expect(text).toContain('about $51 million new');
  });

  test('says what the parts of a bar are, as a sum in a thing or as an adjective', () => {
    const [first, ...rest] = shipments;
    const [one, two] = first?.outside ?? [];
    if (!first || !one || !two) throw new Error('the fixture has no two parts of one sum');
    const outside = [
      { ...one, amount: { ...one.amount, of: 'the earlier cases' } },
      { ...two, label: 'New by subtraction' },
    ];
    const svg = armsChart([{ ...first, outside }, ...rest]).views[1]?.drawings.at(-1)?.svg ?? '';
    const text = open(svg).querySelector('.outside')?.textContent.replaceAll('\u00a0', ' ');
    expect(text).toContain('$96.51 million in earlier cases');
    expect(text).toContain('about $51 million new by subtraction');
  });

  test('escapes what a label writes', () => {
    const [first, ...rest] = shipments;
    if (!first) throw new Error('the fixture has no rows');
    const svg = armsChart([{ ...first, label: 'Shells <b> & "more"' }, ...rest]).views[0]
      ?.drawings[0]?.svg;
    expect(svg).toContain('Shells &lt;b&gt; &amp; &quot;more&quot;');
  });

  test('comes out the same twice', () => {
    expect(armsChart(structuredClone(shipments))).toEqual(chart);
  });
});

describe('the words of armsChart(shipments)', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  test('states the finding from the data', () => {
    expect(plain(chart.headline)).toBe(
      'Two arms approvals in December 2023 bypassed review by Congress; an order for 24,000 rifles was still waiting in early January 2024',
    );
    const one = armsChart(shipments.slice(1, 3)).headline;
    expect(one).toBe('One arms approval in December 2023 bypassed review by Congress');
  });

  test.each([
    '$147.5 million',
    'more than $106 million',
    'about 20,000 munitions',
    '24,000 rifles',
    'quantity not reported',
    'value not reported',
    'ordered, not yet approved',
    '7 October to mid-December 2023',
  ])('describes "%s"', (words) => {
    expect(plain(chart.description)).toContain(words);
  });

  test('writes "not reported" in the table, and what each row cites', () => {
    const [artillery, , air] = chart.table.rows;
    expect(artillery?.cells[4]).toBe('not reported');
    expect(air?.cells[3]).toBe('not reported');
    expect(artillery?.cite).toEqual([
      'p26-artillery',
      'p26-artillery-emergency',
      'x02-artillery-earlier',
      'x02-artillery-new',
    ]);
    for (const { cells } of chart.table.rows) expect(cells.length).toBe(chart.table.columns.length);
  });

  test('lists every entry it draws once', () => {
    const cited = new Set(chart.table.rows.flatMap((row) => row.cite));
    expect([...chart.entries].sort()).toEqual([...cited].sort());
  });

  test('says in two short notes why there is no total and what authorised is not', () => {
    expect(chart.notes[0]).toMatch(/^No total .* running tally, .* not approved\.$/);
    expect(chart.notes[1]).toMatch(/^Authorised is not delivered/);
    expect(chart.notes.length).toBe(2);
    for (const note of chart.notes) expect(note.length).toBeLessThan(130);
    expect(chart.more?.join(' ')).toMatch(/counts only.*not a zero.*outside the article/);
  });

  test('fits into an embed: four drawings of each view in 4,200 bytes', () => {
    const used = drawings.filter(({ width }) => width < 960).map(({ svg }) => svg);
    expect(used.length).toBe(12);
    expect(brotliCompressSync(used.join('')).length).toBeLessThanOrEqual(4200);
  });

  test('is low enough on a telephone for a frame of 1,000 pixels', () => {
    const [drawing] = chart.views[0]?.drawings ?? [];
    expect(drawing?.width).toBe(288);
    expect(drawing?.height).toBeLessThanOrEqual(820);
  });
});
