/** A link with its words. */
export interface Link {
  words: string;
  href: string;
}

/** The rows of a chart's table, each about one answer. */
export class Rows {
  readonly #rows: (HTMLElement | undefined)[];

  /** `ids` are the answers' in their order. The table stands with the words that describe the figure. */
  constructor(figure: HTMLElement, ids: readonly string[]) {
    const words = document.getElementById(figure.getAttribute('aria-describedby') ?? '');
    const rows = [
      ...(words?.closest('details')?.querySelectorAll<HTMLElement>('tr[data-answer]') ?? []),
    ];
    this.#rows = ids.map((id) => rows.find(({ dataset }) => dataset['answer'] === id));
  }

  /** Whether a choice put an answer out. */
  isOut(index: number): boolean {
    return Boolean(this.#rows[index]?.hasAttribute('data-out'));
  }

  /** Lights the row of an answer; none with -1. */
  light(index: number): void {
    for (const [i, row] of this.#rows.entries()) row?.toggleAttribute('data-lit', i === index);
  }

  /** Tells which answer's row the pointer is on; -1 once it left. */
  follow(listener: (index: number) => void): void {
    for (const [i, row] of this.#rows.entries()) {
      row?.addEventListener('pointerenter', () => listener(i));
      row?.addEventListener('pointerleave', () => listener(-1));
    }
  }

  /** Who says so, with the pages of the claims; none in an embed, whose table has no sources. */
  sourcesOf(index: number): Link[] {
    const refs = this.#rows[index]?.querySelectorAll<HTMLAnchorElement>('.cited .ref') ?? [];
    return [...refs].map(({ ariaLabel, href }) => ({ words: ariaLabel ?? '', href }));
  }

  /** Where it is told, if the row names a page. */
  pageOf(index: number): Link[] {
    const link = this.#rows[index]?.querySelector<HTMLAnchorElement>('td:not(.cited) a');
    return link ? [{ words: `Told in: ${link.textContent}`, href: link.href }] : [];
  }
}
