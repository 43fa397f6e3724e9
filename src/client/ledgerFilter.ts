/** Narrows the claims of the sources page by words and by how sure they are. */
class LedgerFilter extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    const search = this.querySelector<HTMLInputElement>('[name=search]');
    const mark = this.querySelector<HTMLSelectElement>('[name=mark]');
    const count = this.querySelector('[data-count]');
    if (!search || !mark || !count) return;
    this.hidden = false;
    const sections = [...document.querySelectorAll<HTMLElement>('.paragraph')];
    const update = (): void => {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const section of sections) {
        const entries = [...section.querySelectorAll<HTMLElement>('.entry')];
        for (const entry of entries) {
          const text = entry.textContent.toLowerCase();
          entry.hidden =
            (mark.value !== '' && entry.dataset['mark'] !== mark.value) ||
            !words.every((word) => text.includes(word));
        }
        const left = entries.filter((entry) => !entry.hidden).length;
        section.hidden = left === 0;
        shown += left;
      }
      count.textContent =
        shown === 0 ? 'No claim matches.' : `${shown} ${shown === 1 ? 'claim' : 'claims'} shown`;
    };
    const options = { signal: this.#controller.signal };
    search.addEventListener('input', update, options);
    mark.addEventListener('change', update, options);
    update();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }
}

customElements.define('ledger-filter', LedgerFilter);
