/** A chart's `answers.json`: all that a page or an embed needs to let the chart answer. */
export interface AnswersFile {
  /** What the address of a claim begins with, relative to this file. */
  claims: string;
  /** In the order of reading. */
  answers: { id: string; text: string; claim: string | undefined }[];
  spots: Spots;
  /** The same for the drawings under a page's own headline, where these differ. */
  bare?: Spots;
}

/** The boxes of each answer, in their order, by the width of the drawing: x, y, width and height in its pixels. */
export type Spots = Record<string, [number, number, number, number][][]>;
