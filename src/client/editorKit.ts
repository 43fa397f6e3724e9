interface Settings {
  /** The address that stands for the site's own where that was not known. */
  stand?: string;
  /** The height of the frame with the title and without. */
  heights: { title: string; bare: string };
  marks: Record<'query' | 'scheme' | 'height' | 'attributes', string>;
  /** The text of each kind of snippet, with marks in it. */
  texts: Record<string, string>;
  /** The controls that change each kind of snippet. */
  choices: Record<string, string[]>;
}

/** The choices of an editor, the preview that follows them, and the snippet to copy. */
class EmbedKit extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    const settings = JSON.parse(this.dataset['settings'] ?? '{}') as Settings;
    const form = this.querySelector('form');
    const copy = this.querySelector<HTMLElement>('.copy');
    const plain = this.querySelector<HTMLElement>('.plain');
    const status = this.querySelector('[role=status]');
    const code = copy?.querySelector('code');
    const stage = this.querySelector<HTMLElement>('.preview > div');
    const use = copy?.querySelector('.use');
    const embed = stage?.querySelector('iframe')?.src;
    if (!form || !copy || !plain || !status || !code || !stage || !use || !embed) return;
    const uses = [...plain.querySelectorAll('div > p')].map((each) => each.textContent);
    form.hidden = false;
    copy.hidden = false;
    plain.hidden = true;
    const width = form.querySelector<HTMLInputElement>('[name=width]');
    // On a phone the preview begins as wide as the phone.
    if (width) width.value = String(Math.min(600, stage.clientWidth));
    const { stand } = settings;
    const own = new URL('../../', embed).href;
    let shown = embed;

    const update = (): void => {
      const choices = new FormData(form);
      const choice = (name: string): string => {
        const value = choices.get(name);
        return typeof value === 'string' ? value : '';
      };
      for (const name of ['theme', 'title', 'bg', 'credit']) {
        const label = form.querySelector(`[name=${name}]`)?.closest('label');
        if (label) label.hidden = !settings.choices[choice('kind')]?.includes(name);
      }
      const query = queryOf(choices);
      const address = embed + query;
      const scheme = choice('theme') === 'auto' ? 'inherit' : choice('theme');
      const attributes = choice('theme') === 'light' ? '' : ` theme="${choice('theme')}"`;
      code.textContent = (settings.texts[choice('kind')] ?? '')
        .replaceAll(settings.marks.query, query.replaceAll('&', '&amp;'))
        .replaceAll(settings.marks.scheme, scheme)
        .replaceAll(
          settings.marks.height,
          choices.has('title') ? settings.heights.title : settings.heights.bare,
        )
        .replaceAll(settings.marks.attributes, attributes)
        .replaceAll(stand ?? own, own);
      use.textContent = uses[form.querySelector('select')?.selectedIndex ?? 0] ?? '';
      status.textContent = '';
      stage.style.width = `${choice('width')}px`;
      for (const said of form.querySelectorAll('[data-width]')) said.textContent = choice('width');
      let frame = stage.querySelector('iframe');
      if (frame && address !== shown) {
        // A new frame, not a new address of the old one: that would be a step in the history.
        const next = frame.cloneNode() as HTMLIFrameElement;
        next.src = address;
        frame.replaceWith(next);
        frame = next;
        shown = address;
      }
      if (frame) frame.style.colorScheme = scheme;
    };
    const options = { signal: this.#controller.signal };
    form.addEventListener('input', update, options);
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void copyText(code).then((done) => {
          status.textContent = done
            ? 'Copied.'
            : 'The browser does not allow it; the snippet is selected, to be copied by hand.';
        });
      },
      options,
    );
    update();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }
}

/** The query that the choices come to; what is as it is by default is left out. */
function queryOf(choices: FormData): string {
  const query = new URLSearchParams();
  const theme = choices.get('theme');
  if (theme === 'dark' || theme === 'auto') query.set('theme', theme);
  if (!choices.has('title')) query.set('title', 'off');
  if (choices.has('bg')) query.set('bg', 'transparent');
  if (choices.has('credit')) query.set('credit', 'short');
  const text = query.toString();
  return text && `?${text}`;
}

async function copyText(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}

customElements.define('embed-kit', EmbedKit);
