import type { ProsePage } from '../prose/page.ts';

/** The pages beside the first, in reading order: the chapters of the story, and what explains it. */
export interface Outline {
  chapters: ProsePage[];
  reference: ProsePage[];
}

/** Sorts the pages into chapters, which are those with a clause, and the rest. */
export function outlineOf(pages: readonly ProsePage[]): Outline {
  const inner = pages.filter(({ slug }) => slug !== 'index');
  return {
    chapters: inner.filter(({ front }) => front.clause !== undefined),
    reference: inner.filter(({ front }) => front.clause === undefined),
  };
}

/** The id of the list of all pages on the first page. */
export const allPages = 'all-pages';

/** How many chapters a list has that stands on every page. */
export const mostListed = 24;

/** A chapter with its number in the story, from 1. */
export interface Numbered {
  number: number;
  page: ProsePage;
}

/** The chapters around a page, with their numbers: all where they are few, else as many as a list has. */
export function chaptersAround(slug: string, chapters: readonly ProsePage[]): Numbered[] {
  const at = chapters.findIndex((page) => page.slug === slug);
  const last = Math.max(0, chapters.length - mostListed);
  const first = Math.min(last, Math.max(0, at - mostListed / 2));
  return chapters.map((page, i) => ({ number: i + 1, page })).slice(first, first + mostListed);
}

/** Where a page stands in the story, the first page before its chapters. */
export interface Station {
  /** 0 for the first page; undefined for a page that is no chapter. */
  number: number | undefined;
  /** How many chapters there are. */
  count: number;
  previous: ProsePage | undefined;
  next: ProsePage | undefined;
}

/** The station of the page with the slug. */
export function stationOf(slug: string, pages: readonly ProsePage[]): Station {
  const { chapters } = outlineOf(pages);
  const story = [...pages.filter((page) => page.slug === 'index'), ...chapters];
  const at = story.findIndex((page) => page.slug === slug);
  return {
    number: at < 0 ? undefined : at,
    count: chapters.length,
    previous: story[at - 1],
    next: at < 0 ? undefined : story[at + 1],
  };
}
