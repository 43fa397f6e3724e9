import type { z } from 'zod';
import type { Checker } from '../checks/checker.ts';
import type { Content } from '../content/load.ts';
import type { ChartContent } from '../ledger/charts.ts';
import type { Ledger } from '../ledger/schema.ts';
import type { Box } from '../lib/geometry.ts';
import type { Measures } from '../lib/measure.ts';
import type { Answer, Spot } from './answer.ts';
import type { Choice } from './choice.ts';
import type { Dataset } from './dataset.ts';

/** The widths in pixels that every chart is drawn at; each drawing serves up to the next. */
export const widths = [288, 340, 400, 560, 760, 960] as const;
export type Width = (typeof widths)[number];

/**
 * A kind of chart: what its content file must have, what can be wrong with it,
 * and how it is drawn. `Own` is the content file's type.
 */
export interface ChartKind<Own extends ChartContent = ChartContent> {
  /** The shape of `content/charts/<slug>.yml`: `chartFields` and the kind's own. */
  shape: z.ZodType<Omit<Own, 'slug' | 'file' | 'lines'>>;
  /** The ids of the ledger entries that the chart draws, in order; the ledger is for a kind that draws lists of it. */
  entriesOf(chart: Own, ledger: Ledger): string[];
  /** Every text of the file beside `chartFields`, as field, words and the entries that bear them out. */
  wordsOf(chart: Own): Words[];
  /** Adds to the checker what is wrong with the rows against the entries that they name. */
  check(chart: Own, checker: Checker): void;
  /** The most that an embed of this kind may weigh after brotli, the whole document, in bytes. */
  budget: number;
  /** A folder beside the kind's own whose style sheet its drawings need as well. */
  sheet?: string;
  /** The parts of the chart that only this kind can give. Throws, worded, where there is no room. */
  draw(chart: Own, content: Content): Drawn;
  /** What a share card shows of it; a card has words alone where a kind has no such picture. */
  card?: {
    place: CardPlace;
    /** Few words, none under 22 pixels: a card is looked at a quarter of its size. */
    draw(chart: Own, room: CardRoom, content: Content): CardDrawing;
  };
}

/** Words of a chart's content file, to be checked for figures. */
export interface Words {
  /** The row; none for a field of the chart itself. */
  of?: { id: string };
  field: string;
  text: string | undefined;
  cites: readonly string[];
}

/** What a kind of chart makes from its content. */
interface Drawn {
  drawings: Record<Width, SpottedDrawing>;
  /** Markup that the drawings refer to (an `<svg>` of symbols), put once in a document. */
  defs?: string;
  /** The same with less in it, for a page's own headline, drawn; none where there is nothing to leave out. */
  bare?: Pick<Drawn, 'drawings' | 'defs'>;
  /** The numbers in the drawings, in their order, for a list beside a drawing with room for it. */
  key?: KeyItem[];
  /** What it says of each thing that it draws, in the order of reading. */
  answers: Answer[];
  table: Table;
  dataset: Dataset;
  /** What a reader may choose of it. */
  choices?: Choice[];
  /** The days that the data covers, as an ISO 8601 interval. */
  covers: string;
}

/** What a number in a drawing stands for. */
export interface KeyItem {
  /** Whether its disc is open. */
  open: boolean;
  name: string;
  detail: string;
}

/** What every chart gives to a page, an embed, its files and a share card. */
export interface Chart extends Drawn {
  /** Its name in addresses and in `<Chart id="…" />`. */
  slug: string;
  /** The kind, which is also the class of its drawings. */
  kind: string;
  /** The most that its embed may weigh after brotli, in bytes. */
  budget: number;
  /** The page that explains it, by its slug. */
  page: string;
  /** What it is called where there is little room. */
  label: string;
  title: string;
  measure: string;
  /** What it shows, in one or two sentences, for a reader who does not see it. */
  summary: string;
  /** The same with all that it says, in full. */
  description: string;
  source: string;
  credit: string;
  notes: string[];
  more: string[];
  /** Ids of the ledger entries that the chart draws, in order. */
  entries: string[];
  data: ChartContent['data'];
  card?: CardPicture;
}

/** Where a picture stands on a card: beside the headline, up to the card's edges or within its margins; or across its foot. */
type CardPlace = 'bleed' | 'beside' | 'foot';

/** The chart's picture on a share card. */
export interface CardPicture {
  place: CardPlace;
  draw(room: CardRoom): CardDrawing;
}

/** The room that a card has for a picture, in pixels, and how wide texts come out in it. */
export interface CardRoom {
  width: number;
  height: number;
  /** No text may stand nearer to the edges of the room. */
  margin: number;
  measures: Measures;
}

/** A picture as large as its room or smaller, its colours as `var(--role)`; it needs no style sheet. */
export interface CardDrawing extends Drawing {
  /** What each of its texts covers. */
  texts: { text: string; size: number; box: Box }[];
}

/** The chart drawn for containers from its width up to the next. */
export interface Drawing {
  /** In pixels, as the height. */
  width: number;
  height: number;
  /** A whole `<svg>` element, styled by class names from the kind's `style.css`. */
  svg: string;
}

/** A drawing that says where each answer is. */
interface SpottedDrawing extends Drawing {
  spots: readonly Spot[];
}

export interface Table {
  caption: string;
  /** The first column heads its row. */
  columns: string[];
  rows: Row[];
}

export interface Row {
  cells: string[];
  /** Ids of the ledger entries behind the row. */
  cite: string[];
  /** By the name of a choice, the value that the row is of. */
  choice?: Record<string, string>;
  /** The page that its last cell names, by its slug. */
  page?: string | undefined;
  /** The answer about the same thing, by its id. */
  answer?: string;
}

/** A drawing for each of the widths. */
export function drawAll<Drawn>(draw: (width: Width) => Drawn): Record<Width, Drawn> {
  return Object.fromEntries(widths.map((width) => [width, draw(width)])) as Record<Width, Drawn>;
}
