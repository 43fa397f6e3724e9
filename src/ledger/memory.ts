import { isDeepStrictEqual } from 'node:util';

/** What was made, and from what. */
interface Kept {
  from: readonly unknown[];
  /** What was asked for while it was made, and the answers. */
  asked: ReadonlyMap<string, unknown>;
  made: unknown;
}

/**
 * What was made of files, kept so that of a content that is read again only what
 * has changed is made anew. For each key the last alone is kept.
 */
export class Memory {
  readonly #kept = new Map<string, Kept>();

  /**
   * What `make` gave for the key when it was last made, if `from`, and the answers
   * to all that it asked for, are still the same; else it is made anew. Whoever is
   * given it must leave it as it is.
   */
  recall<T, Answer = never>(
    key: string,
    from: readonly unknown[],
    make: (ask: (id: string) => Answer) => T,
    ask?: (id: string) => Answer,
  ): T {
    const last = this.#kept.get(key);
    if (
      last &&
      isDeepStrictEqual(last.from, from) &&
      [...last.asked].every(([id, answer]) => isDeepStrictEqual(ask?.(id), answer))
    )
      return last.made as T;
    const asked = new Map<string, unknown>();
    const made = make((id) => {
      if (!ask) throw new Error(`nobody answers what "${key}" asks for`);
      const answer = ask(id);
      asked.set(id, answer);
      return answer;
    });
    this.#kept.set(key, { from, asked, made });
    return made;
  }
}
