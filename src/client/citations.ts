/**
 * Opens a citation's note where it stands, on a screen without a margin for it.
 * Without this script the citation is a link to the sources page, and its note
 * still shows on hover and focus.
 */
const hasMargin = matchMedia('(min-width: 62rem)');

function close(source: Element): void {
  source.removeAttribute('data-open');
  source.querySelector('.ref')?.setAttribute('aria-expanded', 'false');
}

document.addEventListener('click', (event) => {
  const ref = event.target instanceof Element ? event.target.closest('.source > .ref') : null;
  const source = ref?.parentElement;
  if (!source || hasMargin.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const wasOpen = source.hasAttribute('data-open');
  for (const open of document.querySelectorAll('.source[data-open]')) close(open);
  source.toggleAttribute('data-open', !wasOpen);
  source.toggleAttribute('data-dismissed', wasOpen);
  ref.setAttribute('aria-expanded', String(!wasOpen));
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const open of document.querySelectorAll('.source[data-open]')) close(open);
  for (const shown of document.querySelectorAll('.source:hover, .source:focus-within')) {
    shown.toggleAttribute('data-dismissed', true);
  }
});

// A note that was dismissed may show again once pointer and focus have left it.
for (const leave of ['pointerout', 'focusout']) {
  document.addEventListener(leave, (event) => {
    const source = event.target instanceof Element ? event.target.closest('.source') : null;
    const next = (event as FocusEvent | PointerEvent).relatedTarget;
    if (source && !(next instanceof Node && source.contains(next))) {
      source.removeAttribute('data-dismissed');
    }
  });
}

for (const ref of document.querySelectorAll('.source > .ref')) {
  ref.setAttribute('aria-expanded', 'false');
}

export {};
