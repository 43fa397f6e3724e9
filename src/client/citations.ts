/**
 * On a screen without a margin, opens a citation's note where it stands, and
 * keeps the links of a note that is only glanced at out of the Tab order.
 * Without this script the citation is a link to the sources page, and its note
 * still shows on hover and focus.
 */
const hasMargin = matchMedia('(min-width: 62rem)');
const sources = [...document.querySelectorAll<HTMLElement>('.source')];

/** Opens or shuts the note of one citation. */
function set(source: HTMLElement, open: boolean): void {
  source.toggleAttribute('data-open', open);
  prepare(source);
}

/** Makes what is announced, and what can be reached by Tab, fit the screen and the state. */
function prepare(source: HTMLElement): void {
  const open = source.hasAttribute('data-open');
  source.querySelector('.sidenote')?.toggleAttribute('inert', !hasMargin.matches && !open);
  for (const ref of source.querySelectorAll('.ref')) {
    if (hasMargin.matches) ref.removeAttribute('aria-expanded');
    else ref.setAttribute('aria-expanded', String(open));
  }
}

for (const source of sources) {
  prepare(source);
  source.addEventListener('click', (event) => {
    const onRef = event.target instanceof Element && event.target.closest('.ref') !== null;
    if (!onRef || hasMargin.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const open = !source.hasAttribute('data-open');
    for (const other of sources) if (other.hasAttribute('data-open')) set(other, false);
    set(source, open);
    source.toggleAttribute('data-dismissed', !open);
  });
  // A pointer may follow the links of a note that it hovers over.
  source.addEventListener('pointerenter', () => {
    source.querySelector('.sidenote')?.removeAttribute('inert');
  });
  source.addEventListener('pointerleave', () => {
    prepare(source);
    source.removeAttribute('data-dismissed');
  });
  source.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && source.contains(relatedTarget)) return;
    source.removeAttribute('data-dismissed');
  });
}

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const source of sources) {
    if (source.hasAttribute('data-open')) set(source, false);
    if (source.matches(':hover, :focus-within')) source.toggleAttribute('data-dismissed', true);
  }
});

hasMargin.addEventListener('change', () => sources.forEach(prepare));

export {};
