/** Whether the reader is typing, so that a key is a letter. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea'))
  );
}

/** A key of one sign must be able to be turned off (WCAG 2.1.4). Only that choice is ever kept. */
const keyOff = 'search-key-off';

function isKeyOff(): boolean {
  try {
    return localStorage.getItem(keyOff) !== null;
  } catch {
    return false;
  }
}

function keepKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(keyOff);
    else localStorage.setItem(keyOff, '1');
  } catch {
    // Where nothing may be kept, the choice holds for this page alone.
  }
}

/** Goes to the field: the page's own, or the one that opens over it. */
function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>('site-search [name=q]');
  field?.closest('dialog')?.showModal();
  field?.focus();
}

/** Keeps and shows, in the field's own box, whether the key opens the search. */
export function keepKeyOf(field: HTMLElement, options: AddEventListenerOptions): void {
  const choice = field.querySelector<HTMLInputElement>('[data-search-key]');
  if (!choice) return;
  choice.checked = !isKeyOff();
  choice.addEventListener('change', () => keepKey(choice.checked), options);
}

/** Has the key, and every link to the search, open it. */
export function followKey(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const choice = document.querySelector<HTMLInputElement>('[data-search-key]');
    if (key !== '/' || ctrlKey || metaKey || altKey || isTyping(target) || !choice?.checked) return;
    event.preventDefault();
    openSearch();
  });

  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
    if (target.matches('[data-close-search]')) target.closest('dialog')?.close();
    if (!target.closest('a[data-search]') || !document.querySelector('site-search')) return;
    event.preventDefault();
    openSearch();
  });
}
