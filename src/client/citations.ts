/**
 * Opens the note of a mark, or of a term, where it stands; makes the marks of a
 * section one stop of the Tab key; keeps notes in the margin beside their lines.
 * Without this script a mark is a link to the page of its claim.
 */
const sources = [...document.querySelectorAll<HTMLElement>('.source')];
const openers = '.ref, .term-name';

function openerOf(source: Element): HTMLElement | null {
  return source.querySelector<HTMLElement>(openers);
}

/** Opens or shuts a note; one that is shut is not read out. */
function set(source: HTMLElement, open: boolean): void {
  source.toggleAttribute('data-open', open);
  openerOf(source)?.setAttribute('aria-expanded', String(open));
  for (const said of source.querySelectorAll(':scope > .note .said')) {
    said.setAttribute('aria-hidden', String(!open));
  }
}

function toggle(source: HTMLElement): void {
  const open = !source.hasAttribute('data-open');
  for (const other of sources) if (other.hasAttribute('data-open')) set(other, false);
  set(source, open);
  source.toggleAttribute('data-dismissed', !open);
}

for (const source of sources) {
  openerOf(source)?.setAttribute('role', 'button');
  set(source, false);
  for (const type of ['pointerleave', 'focusout']) {
    source.addEventListener(type, () => source.removeAttribute('data-dismissed'));
  }
}
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const source = event.target.closest<HTMLElement>('.source');
  if (!source) return;
  const button = event.target.closest<HTMLElement>('[data-copy]');
  if (button) void copy(source, button);
  else if (event.target.closest(openers)) {
    event.preventDefault();
    toggle(source);
  }
});

/** Copies the address of the words before the mark or, with it, the words and their source. */
async function copy(source: HTMLElement, button: HTMLElement): Promise<void> {
  const anchor = source.dataset['anchor'] ?? source.closest('.prose [id]')?.id ?? '';
  const { origin, pathname } = location;
  const address = `${origin}${pathname}${anchor === '' ? '' : `#${anchor}`}`;
  const claim = document.querySelector(`#${CSS.escape(anchor)}.claim`)?.cloneNode(true);
  if (claim instanceof Element) {
    claim.querySelectorAll('.note, .endnote').forEach((each) => each.remove());
  }
  const words = claim?.textContent?.replaceAll(/\s+/g, ' ').trim();
  const cited = [words, button.dataset['source'], `${document.title}, ${address}`];
  const text = button.dataset['copy'] === 'link' ? address : cited.filter(Boolean).join(' ');
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not copied';
  }
  setTimeout(() => (button.textContent = label), 2000);
}

/** The marks of each section, and of each figure in it, in order. */
const groups = new Map<Element | null, HTMLElement[]>();
let heading: Element | null = null;
for (const each of document.querySelectorAll<HTMLElement>('.prose :is(h2, h3), .ref')) {
  if (!each.matches('.ref')) {
    heading = each;
    continue;
  }
  const section = each.closest('figure, .chart') ?? heading;
  groups.set(section, [...(groups.get(section) ?? []), each]);
}
for (const group of groups.values()) {
  for (const ref of group.slice(1)) ref.tabIndex = -1;
}

function step(from: HTMLElement, by: number): boolean {
  const group = [...groups.values()].find((each) => each.includes(from));
  const to = group?.[group.indexOf(from) + by];
  if (!to) return false;
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
  return true;
}

document.addEventListener('keydown', (event) => {
  const opener =
    event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(openers) : null;
  if (event.key === 'Escape') {
    for (const source of sources) {
      if (source.hasAttribute('data-open')) {
        if (source.contains(document.activeElement)) openerOf(source)?.focus();
        set(source, false);
      }
      if (source.matches(':hover, :focus-within')) source.toggleAttribute('data-dismissed', true);
    }
  }
  if (!opener) return;
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by !== undefined && step(opener, by)) event.preventDefault();
  if (event.key === ' ') {
    event.preventDefault();
    opener.click();
  }
});

/** A note that others push from its line waits, like the lightest, until it is asked for. */
function fold(): void {
  const notes = [...document.querySelectorAll<HTMLElement>('.note[data-rest], .note.rest')];
  for (const note of notes) {
    note.classList.add('rest');
    note.dataset['rest'] = '';
  }
  for (const note of notes) {
    if (getComputedStyle(note).float !== 'right') continue;
    const line = note.parentElement?.querySelector('.at')?.getBoundingClientRect().top ?? 0;
    if (Math.abs(note.getBoundingClientRect().top - line) > 12) note.classList.remove('rest');
  }
}

fold();
void document.fonts.ready.then(fold);
let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  fold();
});

export {};
