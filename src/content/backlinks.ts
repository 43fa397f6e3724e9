import type { ProsePage } from '../prose/page.ts';

/** A place where an entry is cited, for a link back to it. */
export interface Backlink {
  slug: string;
  anchor: string;
  /** The page's short name and, where it differs, the section. */
  label: string;
}

/** For each entry, the places that cite it, in reading order. */
export function findBacklinks(pages: readonly ProsePage[]): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const { slug, front, citations } of pages) {
    for (const { entry, anchor, section } of citations) {
      const label = section === front.title ? front.label : `${front.label}, ${section}`;
      const list = backlinks.get(entry) ?? [];
      if (!list.some((link) => link.slug === slug && link.anchor === anchor)) {
        list.push({ slug, anchor, label });
      }
      backlinks.set(entry, list);
    }
  }
  return backlinks;
}
