import { followKey, keepKeyOf } from './searchKey.ts';
import type { Find, Found } from './searchIndex.ts';

/** As many results as are shown at once. */
const most = 30;

/** A field whose results are links below it; what it looks through is loaded when it is first used. */
abstract class SiteSearch extends HTMLElement {
  #controller = new AbortController();
  #index: Promise<Find> | undefined;

  /** Loads what `data-index` names. */
  protected abstract load(address: string): Promise<Find>;

  connectedCallback(): void {
    const [form, input] = [
      this.querySelector('form'),
      this.querySelector<HTMLInputElement>('[name=q]'),
    ];
    if (!form || !input) return;
    this.hidden = false;
    const options = { signal: this.#controller.signal };
    input.addEventListener('focus', () => void this.#load(), options);
    input.addEventListener('input', () => void this.#show(input.value), options);
    this.addEventListener('keydown', (event) => this.#step(event), options);
    keepKeyOf(this, options);
    const asked = new URLSearchParams(location.search).get('q');
    if (this.closest('dialog')) return;
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        history.replaceState(null, '', `?q=${encodeURIComponent(input.value)}`);
      },
      options,
    );
    if (!asked) return;
    input.value = asked;
    void this.#show(asked);
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  #load(): Promise<Find> {
    this.#index ??= this.load(this.dataset['index'] ?? '');
    return this.#index;
  }

  async #show(words: string): Promise<void> {
    const [list, status] = [this.querySelector('ol'), this.querySelector('[role=status]')];
    if (!list || !status) return;
    const wanted = words.trim();
    try {
      const find = await this.#load();
      // More may have been typed while it was loaded.
      if (this.querySelector<HTMLInputElement>('[name=q]')?.value.trim() !== wanted) return;
      const found = wanted === '' ? [] : find(wanted);
      list.replaceChildren(...found.slice(0, most).map(draw));
      status.textContent = wanted === '' ? '' : count(found.length);
    } catch {
      this.#index = undefined;
      status.textContent = 'The search could not be loaded. Try again, or choose a page.';
    }
  }

  /** Up and down go through the field and the results. */
  #step(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [...this.querySelectorAll<HTMLElement>('[name=q], ol a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

function count(number: number): string {
  if (number === 0) return 'Nothing found. Try fewer words.';
  const results = number === 1 ? '1 result' : `${number} results`;
  return number > most ? `${results}, the first ${most} shown` : results;
}

function draw({ kind, title, note, href }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const line = document.createElement('span');
  line.textContent = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}. ${note}`;
  item.append(link, line);
  return item;
}

/** Lets the fields of the page find what `load` brings, and the key lead to them. */
export function defineSearch(load: (address: string) => Promise<Find>): void {
  customElements.define(
    'site-search',
    class extends SiteSearch {
      protected override load(address: string): Promise<Find> {
        return load(address);
      }
    },
  );
  followKey();
}
