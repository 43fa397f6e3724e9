import { z } from 'zod';
import { id, ids, text, unique } from './common.ts';

/** One thing that a cell says. */
export const pointShape = z.strictObject({
  /** What it is about, in a word. */
  label: text.max(24).optional(),
  text,
  /** The entries that bear it out; none where it says that there is nothing. */
  cites: ids,
  /** Whether it is what the title speaks of, and stands out. */
  key: z.boolean().optional(),
});

const cell = z.union(
  [text, unique(pointShape).min(1)],
  'must be words on one line, or a list of points with "text"',
);

const row = z.strictObject({
  /** As many as there are columns; the first heads the row. */
  cells: z.array(cell),
  /** The entries that bear out the row as a whole. */
  cites: ids,
});

/** A plain table, `content/tables/<slug>.yml`, at the head of a page. All words are checked for figures like prose. */
export const tableShape = z
  .strictObject({
    /** `counts`: a number heads each row. `days`: each column but the first is a day, in their order. */
    form: z.enum(['counts', 'days']),
    /** The page that has it as its lead. */
    page: id,
    /** What it is called where there is little room: a word or three. */
    label: text.max(24),
    /** The finding, in one sentence. */
    title: text.max(140),
    /** What is counted or told, and when. */
    measure: text.max(200).optional(),
    columns: z.array(text).min(2).max(4),
    groups: unique(
      z.strictObject({
        /** What the rows of the group have in common. */
        heading: text.max(80).optional(),
        rows: unique(row).min(1),
      }),
    ).min(1),
    /** Cautions, in full sentences, below the table. */
    notes: unique(text).default([]),
    /** Entries that bear out figures of title, measure, columns, headings and notes, beside those of the cells. */
    cites: ids,
  })
  .superRefine(({ columns, groups }, context) => {
    groups.forEach(({ rows }, g) =>
      rows.forEach(({ cells }, r) => {
        if (cells.length === columns.length) return;
        const message = `has ${cells.length} cells, and the table has ${columns.length} columns`;
        context.addIssue({ code: 'custom', message, path: ['groups', g, 'rows', r] });
      }),
    );
  });
