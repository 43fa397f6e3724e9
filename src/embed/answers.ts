import type { Chart } from '../charts/chart.ts';
import type { AnswersFile, Spots } from '../client/answers/file.ts';
import { joinUnits } from '../format/typography.ts';
import type { Box } from '../lib/geometry.ts';
import { contentHash } from './contentHash.ts';

/** The answers of a chart, and where its drawings show them. */
export function answersOf({ answers, drawings, bare }: Chart): AnswersFile {
  const ids = answers.map(({ id }) => id);
  return {
    claims: '../../claims/',
    answers: answers.map(({ id, text, cite: [claim] }) => ({ id, text: joinUnits(text), claim })),
    spots: spotsOf(drawings, ids),
    ...(bare && { bare: spotsOf(bare.drawings, ids) }),
  };
}

function spotsOf(drawings: Chart['drawings'], ids: readonly string[]): Spots {
  return Object.fromEntries(
    Object.values(drawings).map(({ width, spots }) => [
      width,
      ids.map((id) => spots.filter(({ of }) => of === id).flatMap(({ boxes }) => boxes.map(write))),
    ]),
  );
}

function write({ x, y, width, height }: Box): [number, number, number, number] {
  return [Math.round(x), Math.round(y), Math.round(width), Math.round(height)];
}

/** The file's name beside the chart's embed, with a query that changes with its content. */
export function answersName(chart: Chart): string {
  return `answers.json?${contentHash(JSON.stringify(answersOf(chart)))}`;
}
