/** What every chart in the registry gives to a page, an embed, a twin and a share card. */
export interface Chart {
  /** Its name in addresses and in `<Chart id="…" />`. */
  slug: string;
  /** The finding, in one sentence. */
  headline: string;
  /** What is measured, and when. */
  measure: string;
  /** What the chart shows, in full, for a reader who does not see it. */
  description: string;
  /** Where the figures come from. */
  source: string;
  /** The same as short as it can be, for a credit line. */
  credit: string;
  /** Cautions, in full sentences. */
  notes: string[];
  /** Further cautions, shown with the description. */
  more?: string[];
  /** Ids of the ledger entries that the chart draws, in order. */
  entries: string[];
  /** Markup that the drawings refer to (an `<svg>` of symbols), put once in a document. */
  defs?: string;
  /** The chart's style sheet, for files that stand alone. */
  css: string;
  views: View[];
  /** The label of a box that shows the drawings' `outside` groups; absent where they have none. */
  outsideLabel?: string;
  table: Table;
}

/** One way to look at a chart; a chart with a single view shows no switch. */
export interface View {
  /** Its name in addresses and ids. */
  slug: string;
  label: string;
  /** One sentence on what this view shows. */
  caption: string;
  drawings: Drawing[];
}

/** The view drawn for containers from `width` pixels up to the next drawing's width. */
export interface Drawing {
  width: number;
  height: number;
  /** A whole `<svg>` element, styled by class names from the chart's `style.css`. */
  svg: string;
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
}
