import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardChartOf, charts, content } from '../../src/build/current.ts';
import { footOfCurrent } from '../../src/embed/published.ts';
import { cardSize, composeCard } from '../../src/pictures/card.ts';
import { anyFace, loadMeasures } from '../../src/pictures/measure.ts';
import { composePicture, composeSquare } from '../../src/pictures/picture.ts';
import { palette } from '../../src/styles/palette.ts';
import { findCardFaults, findPictureFaults, readPixels } from '../pictures/faults.ts';

const measures = await loadMeasures();
const { site } = content.ledger;
const strip = charts.find(({ card }) => card?.place === 'foot')?.card;
const paper = (palette.paper[0].match(/[\da-f]{2}/g) ?? [])
  .map((part) => Number.parseInt(part, 16))
  .join(' ');

type Side = 'left' | 'top' | 'right' | 'bottom';

/** The sides of a picture at which something other than paper stands nearer than so many pixels. */
function findInkedSides(file: string, margin: number): Side[] {
  const { width, height, at } = readPixels(readFileSync(`dist/${file}`));
  const inked = new Set<Side>();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [right, bottom] = [width - 1 - x, height - 1 - y];
      if (Math.min(x, y, right, bottom) >= margin || at(x, y) === paper) continue;
      if (y >= margin && bottom >= margin) inked.add(x < margin ? 'left' : 'right');
      else if (x >= margin && right >= margin) inked.add(y < margin ? 'top' : 'bottom');
    }
  }
  return [...inked];
}

describe.each(content.pages)('the card of $slug', (page) => {
  const { slug, front } = page;
  const picture = cardChartOf(page)?.card ?? strip;

  test('has its words whole, apart, and of a size that can be read', () => {
    const { title, description: standfirst } = front;
    const words = { site: site.name, title, standfirst, foot: site.card };
    const card = composeCard(words, measures, picture);
    expect(findCardFaults(card)).toEqual([]);
    // Where links are listed a card is 300 pixels wide.
    expect(((card.texts[0]?.style.size ?? 0) * 300) / cardSize.width).toBeGreaterThanOrEqual(11);
  });

  test('is empty at its edges, but where a map runs out of it', () => {
    const inked = findInkedSides(`cards/${slug}.png`, 38);
    expect(inked.toSorted()).toEqual(picture?.place === 'bleed' ? ['bottom', 'right', 'top'] : []);
  });
});

describe.each(charts)('the pictures of $slug', (chart) => {
  const { slug, title, measure: foot, card } = chart;
  const source = footOfCurrent(chart, content);

  test('have their words whole, apart, and of a size that can be read', () => {
    const square = composeSquare(chart, source, measures);
    const faults = [
      ...findPictureFaults(composePicture(chart, 760, source, measures), 24),
      ...findPictureFaults(composePicture(chart, 760, source, anyFace), 24),
      ...findPictureFaults(square, (40 / 1080) * square.width - 0.01),
      ...findCardFaults(composeCard({ site: site.name, title, foot }, measures, card)),
    ];
    expect(faults).toEqual([]);
  });

  test.each([
    ['chart.png', 23],
    ['chart@2x.png', 46],
    ['square.png', 38],
  ])('are empty at their edges: %s', (file, margin) => {
    expect(findInkedSides(`embed/${slug}/${file}`, margin)).toEqual([]);
  });

  test('are empty at their edges, but where a map runs out of it: share.png', () => {
    const inked = findInkedSides(`embed/${slug}/share.png`, 38);
    expect(inked.toSorted()).toEqual(card?.place === 'bleed' ? ['bottom', 'right', 'top'] : []);
  });
});
