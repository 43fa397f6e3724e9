import type { Explorer } from './answers/explorer.ts';

/** Lets charts answer once they come near to what is seen; until then nothing of it is loaded. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const figure = target.closest<HTMLElement>('[data-answers]');
      if (!isIntersecting || !figure) continue;
      observer.unobserve(target);
      // A page that is left takes along what it has just asked for.
      begin(figure).catch(() => undefined);
    }
  },
  { rootMargin: '50%' },
);
// A figure may have no box of its own.
for (const stage of document.querySelectorAll('[data-answers] .drawings')) observer.observe(stage);

async function begin(figure: HTMLElement): Promise<void> {
  const { accompany, start } = await import('./answers/start.ts');
  const explorer = await start(figure);
  if (!explorer) return;
  const mentions = findMentions(explorer);
  tie(explorer, mentions);
  accompany(figure, explorer.file, mentions);
}

/** The sentences of the page that rest on the same claim as one answer, with its number. */
function findMentions(explorer: Explorer): Map<Element, number> {
  const mentions = new Map<Element, number>();
  for (const claim of document.querySelectorAll('.prose .claim')) {
    const source = claim.nextElementSibling;
    if (!source?.matches('.source')) continue;
    const links = source.querySelectorAll<HTMLAnchorElement>('a[href*="claims/"]');
    const claims = [...links].map(({ pathname }) => pathname.split('/').at(-2) ?? '');
    const index = explorer.answerTo(claims);
    if (index >= 0) mentions.set(claim, index);
  }
  return mentions;
}

/** Lets a chart and the sentences light each other. */
function tie(explorer: Explorer, mentions: ReadonlyMap<Element, number>): void {
  for (const [claim, index] of mentions) {
    for (const each of [claim, claim.nextElementSibling]) {
      for (const type of ['pointerenter', 'focusin'])
        each?.addEventListener(type, () => explorer.light(index));
      for (const type of ['pointerleave', 'focusout'])
        each?.addEventListener(type, () => explorer.light(-1));
    }
  }
  explorer.lit = (index) => {
    for (const [claim, about] of mentions) claim.toggleAttribute('data-lit', about === index);
  };
}
