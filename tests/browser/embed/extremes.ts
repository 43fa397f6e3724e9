import { charts, content } from '../../../src/build/current.ts';
import { heightAt, heightPieces } from '../../../src/embed/frameHeight.ts';
import { footOfCurrent } from '../../../src/embed/published.ts';

const heights = charts
  .map((chart) => ({
    slug: chart.slug,
    height: heightAt(heightPieces(chart, footOfCurrent(chart, content)), 320),
  }))
  .toSorted((a, b) => a.height - b.height);
const ends = [heights[0], heights.at(-1)].flatMap((each) => each?.slug ?? []);

/** The lowest and the highest chart on a phone: for tests of the script, which is the same in every embed. */
export const extremes = [...new Set(ends)];
