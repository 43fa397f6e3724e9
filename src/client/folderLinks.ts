/**
 * Links name the file of a folder, so that the site works wherever it lies. A host
 * that has served this page at the address of its folder does so for every other:
 * there the name is taken out of a link that is about to be followed or copied.
 */
const file = 'index.html';

function shorten({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  if (!link || link.origin !== location.origin || !link.pathname.endsWith(`/${file}`)) return;
  link.pathname = link.pathname.slice(0, -file.length);
}

if (location.pathname.endsWith('/')) {
  for (const type of ['click', 'auxclick', 'contextmenu', 'dragstart']) {
    document.addEventListener(type, shorten, { capture: true });
  }
}

export {};
