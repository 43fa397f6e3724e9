/** As many claims as are shown open at once; more stay folded under their heads. */
const mostOpen = 40;

/** Narrows the claims of the sources page by matter, speaker, paragraph and difference. */
class LedgerFilter extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    this.hidden = false;
    const options = { signal: this.#controller.signal };
    this.addEventListener('change', () => (status.textContent = this.#narrow()), options);
    // Browsers that keep what was chosen do so without an event.
    if (this.#chosen().length > 0) status.textContent = this.#narrow();
    window.addEventListener('hashchange', reveal, options);
    reveal();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  /** The controls that ask for something, by the name of what they ask for. */
  #chosen(): [name: string, value: string][] {
    const selects = [...this.querySelectorAll('select')].map(
      ({ name, value }): [string, string] => [name, value],
    );
    const box = this.querySelector('input')?.checked ? 'true' : '';
    return [...selects, ['differs', box] as [string, string]].filter(([, value]) => value !== '');
  }

  /** Shows the claims that fit, and returns what to say of them. */
  #narrow(): string {
    const chosen = this.#chosen();
    const groups = [...document.querySelectorAll<HTMLDetailsElement>('.groups > details')].map(
      (group) => ({ group, rows: [...group.querySelectorAll('li')] }),
    );
    const fits = ({ dataset }: HTMLElement): boolean =>
      chosen.every(([name, value]) => {
        const has = dataset[name] ?? '';
        return has === value || (name !== 'who' && has.split(' ').includes(value));
      });
    const all = groups.flatMap(({ rows }) => rows);
    const kept = new Set(all.filter(fits));
    for (const row of all) row.hidden = !kept.has(row);
    for (const { group, rows } of groups) {
      // Its head counts all of its claims.
      group.toggleAttribute('data-narrowed', chosen.length > 0);
      group.hidden = !rows.some((row) => kept.has(row));
      group.open = chosen.length > 0 && kept.size <= mostOpen;
    }
    if (chosen.length === 0) return '';
    if (kept.size === 0) return 'No claim fits.';
    return `${kept.size} of ${all.length} claims`;
  }
}

/** Opens the fold in which the place of the address stands; some browsers do not. */
function reveal(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = place?.closest('details');
  if (!place || !fold || fold.open) return;
  fold.open = true;
  place.scrollIntoView();
}

customElements.define('ledger-filter', LedgerFilter);
