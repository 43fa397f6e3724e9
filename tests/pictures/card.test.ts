import { describe, expect, test } from 'vitest';
import type { CardPicture } from '../../src/charts/chart.ts';
import { readProject } from '../../src/build/project.ts';
import { composeCard, drawCard } from '../../src/pictures/card.ts';
import { loadMeasures } from '../../src/pictures/measure.ts';
import { lighthouse } from '../checks/article.ts';
import { findCardFaults } from './faults.ts';

const measures = await loadMeasures();
const { charts } = readProject(lighthouse);
const pictureOf = (slug: string): CardPicture | undefined =>
  charts.find((chart) => chart.slug === slug)?.card;
const strip: CardPicture = {
  place: 'foot',
  draw: ({ width, height }) => {
    const box = { x: 0, y: 0, width: 90, height: 22 };
    return { width, height, svg: '<svg/>', texts: [{ text: 'May', size: 22, box }] };
  },
};

const words = { site: 'A Site', foot: 'An invented article about lighthouses, explained' };
/** As many words as fit into so many characters. */
const cut = (text: string, length: number): string =>
  text.slice(0, text.lastIndexOf(' ', length) + 1 || length).trimEnd();
const long =
  'The lighthouse administrators acknowledged in Stockholm that reconstruction of 13 lamps would not be finished until 14 May 2021, whatever the keepers had been promised by the harbour authorities';

const pictures: [string, CardPicture | undefined][] = [
  ['a map', pictureOf('round')],
  ['places', pictureOf('harbours')],
  ['bars', pictureOf('grants')],
  ['a strip', strip],
  ['no picture', undefined],
];

describe.each(pictures)('a card with %s', (name, picture) => {
  const compose = (title: string, foot = words.foot): ReturnType<typeof composeCard> =>
    composeCard({ ...words, title, foot, standfirst: `${long}.` }, measures, picture);

  test('holds headlines of 30 to 110 characters, none cut, touching, or ending in one word', () => {
    expect(picture === undefined).toBe(name === 'no picture');
    for (let length = 30; length <= 110; length += 5) {
      const card = compose(cut(long, length));
      expect(findCardFaults(card), `${length} characters`).toEqual([]);
    }
  });

  test('holds a line of 160 characters at its foot', () => {
    const card = compose(cut(long, 110), cut(long, 160));
    expect(findCardFaults(card)).toEqual([]);
    expect(card.texts.at(-1)?.lines.join(' ')).toBe(
      cut(long, 160).replace('14 May', '14\u00a0May'),
    );
  });

  test('holds a headline of 190 characters over that, smaller', () => {
    const card = compose(long, cut(long, 160));
    expect(findCardFaults(card)).toEqual([]);
    expect(card.texts[0]?.lines.join(' ')).toHaveLength(long.length);
  });

  test('shows the whole headline, its numbers bound to their units', () => {
    const title = 'Four lamps of 13 were lit by 14 May 2021 on the northern shore';
    const [head] = compose(title).texts;
    expect(head?.lines.join(' ')).toBe(title.replace('14 May', '14\u00a0May'));
  });

  test('is drawn in plain colours, with its words escaped', () => {
    const svg = drawCard(compose('Two & two lamps were lit by the shore'));
    expect(svg).toContain('Two &amp; two');
    expect(svg).not.toMatch(/var\(|NaN|undefined/);
  });
});

test('a headline grows smaller only where it has no room', () => {
  const sizeOf = (title: string): number | undefined =>
    composeCard({ ...words, title }, measures).texts[0]?.style.size;
  expect(sizeOf('Four lamps were lit')).toBe(72);
  expect(sizeOf(`${long} ${long}`)).toBeLessThan(60);
});

test('the standfirst is shown to its first semicolon where it has no room, and else not at all', () => {
  const shown = (standfirst: string): string | undefined => {
    const { texts } = composeCard({ ...words, title: 'Four lamps were lit', standfirst }, measures);
    return texts.length === 4 ? texts[1]?.lines.join(' ') : undefined;
  };
  expect(shown('Keepers lit them. Others slept.')).toBe('Keepers lit them.');
  expect(shown(`Keepers lit them; ${long} ${long}.`)).toBe('Keepers lit them.');
  expect(shown(`${long} ${long} ${long}.`)).toBeUndefined();
});

test('the map of a card names few stops, and keeps the discs of all within its edges', () => {
  const room = { width: 744, height: 630, margin: 40, measures };
  const drawing = pictureOf('round')?.draw(room);
  const discs = [...(drawing?.svg ?? '').matchAll(/cx="([\d.]+)" cy="([\d.]+)" r="19"/g)];
  expect(discs).toHaveLength(3);
  for (const [, x, y] of discs) {
    expect(Math.abs(Number(x) - 372)).toBeLessThanOrEqual(372 - 48 - 18.9);
    expect(Math.abs(Number(y) - 315)).toBeLessThanOrEqual(315 - 48 - 18.9);
  }
  expect(drawing?.texts.map(({ text }) => text)).toContain('Turku');
});

test('the places of a card have their names, as short as they are, and their marks', () => {
  const room = { width: 744, height: 630, margin: 40, measures };
  const drawing = pictureOf('harbours')?.draw(room);
  const texts = drawing?.texts.map(({ text }) => text) ?? [];
  expect(texts).toEqual(expect.arrayContaining(['Visby', 'Turku', 'Estonia']));
  // Visby is by the record, and Turku by the article.
  expect(drawing?.svg.match(/<rect /g)).toHaveLength(1);
  expect(drawing?.svg.match(/<circle /g)).toHaveLength(1);
});

test('the bars of a card are of the rows that have a value, and as long as these', () => {
  const drawing = pictureOf('grants')?.draw({ width: 704, height: 550, margin: 0, measures });
  const values = charts.find(({ slug }) => slug === 'grants')?.table.rows.length ?? 0;
  const widths = [...(drawing?.svg ?? '').matchAll(/<rect x="0"[^>]*width="([\d.]+)"/g)];
  expect(widths.length).toBeGreaterThan(0);
  expect(widths.length).toBeLessThanOrEqual(values);
  expect(drawing?.height).toBeLessThanOrEqual(550);
});
