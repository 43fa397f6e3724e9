import { existsSync, readFileSync } from 'node:fs';

/** A version of an embed that was published and never changes: a line of `public/embed/frozen.json`. */
export interface Frozen {
  /** The chart, by its slug. */
  chart: string;
  /** Its name in its address, from its content. */
  version: string;
  /** The release of the project that it was made for, as in package.json. */
  release: string;
  /** The day on which it was made. */
  date: string;
  /** The SHA-256 of `public/embed/<chart>/<version>/index.html`; a built copy may name another address of its answer. */
  sha256: string;
  /** The SHA-256 of the `oembed.json` beside it; versions before 2.4.0 have none. */
  oembedSha256?: string;
  /** The height of its frame as a CSS length. */
  height: string;
}

/** Where the versions are listed, from the root of the project. */
export const manifest = 'public/embed/frozen.json';

/** The versions that were published, the oldest first; none where there is no list. */
export function readFrozen(): Frozen[] {
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Frozen[]) : [];
}

/** The newest version of a chart; none where it was never released. */
export function newestOf(chart: string, versions: readonly Frozen[]): Frozen | undefined {
  return versions.findLast((each) => each.chart === chart);
}
