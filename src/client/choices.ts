import { choose } from './choose.ts';

/** What a reader chose of a chart: shown, told, and kept in the address, so that it can be passed on and undone. */
class ChartChoices extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#controller;
    this.addEventListener('change', () => this.#keep(), { signal });
    window.addEventListener('popstate', () => this.#show(), { signal });
    // Some browsers keep what was chosen; the address decides.
    this.#show();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  /** Puts the choices into the address, as a step that "back" undoes. */
  #keep(): void {
    const address = new URL(location.href);
    for (const { name, value } of this.#selects) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.pushState(null, '', address);
    this.#letMove();
    this.#show();
    const told = this.#selects.map(({ selectedOptions: [option] }) => option?.dataset['told']);
    this.querySelector('[role=status]')?.replaceChildren(told.join(' '));
  }

  /** What a drawing moves is seen to move, where motion is welcome; as the page opens it is in its place. */
  #letMove(): void {
    const isWelcome = matchMedia('(prefers-reduced-motion: no-preference)').matches;
    for (const { name } of this.#selects)
      for (const group of document.querySelectorAll<SVGElement>(`svg [data-${name}-all]`))
        group.style.transition = isWelcome ? 'transform 250ms' : '';
  }

  /** Shows what the address says; an unknown value is none. */
  #show(): void {
    const asked = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      select.value = asked.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
      choose(select.name, select.value);
    }
    this.querySelector('[role=status]')?.replaceChildren();
    // What lies over a drawing follows what moved in it.
    document.dispatchEvent(new Event('chosen'));
  }
}

customElements.define('chart-choices', ChartChoices);
