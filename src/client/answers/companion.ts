import type { AnswersFile } from './file.ts';
import { isMotionAllowed, Journey } from './journey.ts';
import { make } from './make.ts';

/** The least height of a window, in CSS pixels, in which a map beside the text leaves room for it. */
const leastHeight = 600;

/** How far below the map a reader is taken to read, in CSS pixels. */
const readingLine = 90;

/**
 * Lets the map of a journey go with the list that tells it: a small copy stays in
 * sight above the items, and shows the way up to the stop that is being read.
 * Where the reader wants little motion, the window is low, or the list has been
 * reached already, the page stays as it is.
 */
export function accompany(
  figure: Element,
  { answers }: AnswersFile,
  mentions: ReadonlyMap<Element, number>,
): void {
  const list = listOf(mentions);
  const narrow = figure.querySelector('.w340 > svg');
  if (!list || !narrow?.querySelector('.route')) return;
  if (!isMotionAllowed() || innerHeight < leastHeight) return;
  // What is put in above what is seen would move it.
  if (list.getBoundingClientRect().top < innerHeight) return;
  const copy = copyMap(narrow);
  const caption = make('p');
  const aside = make('div', 'answer-companion');
  aside.ariaHidden = 'true';
  aside.append(copy, caption);
  // It stays as long as the list does.
  const both = make('div');
  list.before(both);
  both.append(aside, list);
  const journey = Journey.of(copy);
  const discs = [...copy.querySelectorAll('.disc, .open')].slice(0, answers.length);
  let shown = -1;
  const show = (index: number): void => {
    if (index === shown) return;
    shown = index;
    journey?.showTo(index);
    for (const [i, disc] of discs.entries()) disc.toggleAttribute('data-told', i === index);
    for (const [claim, about] of mentions) claim.toggleAttribute('data-told', about === index);
    const [place = ''] = answers[index]?.text.split('. ') ?? [];
    // Browsers break a line after a dash unless a word joiner follows it.
    caption.textContent = place.replaceAll('–', '–\u2060');
  };
  show(0);
  const items = [...mentions].filter(([claim]) => list.contains(claim));
  const read = (): void => {
    const line = aside.getBoundingClientRect().bottom + readingLine;
    const reached = items.filter(([claim]) => claim.getBoundingClientRect().top < line);
    const [, index = 0] = reached.at(-1) ?? [];
    show(index);
  };
  addEventListener('scroll', () => requestAnimationFrame(read), { passive: true });
}

/** The list most of whose items are about the answers. */
function listOf(mentions: ReadonlyMap<Element, number>): Element | undefined {
  const lists = [...mentions.keys()].flatMap((claim) => claim.closest('ul') ?? []);
  return lists.find((list) => lists.filter((each) => each === list).length > 3);
}

/** The map alone, without its key and its words, which would be too small, as a picture. */
function copyMap(drawing: Element): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const base = copy.querySelector('svg');
  for (const words of copy.querySelectorAll('title, text')) words.remove();
  for (const name of ['role', 'aria-labelledby', 'height']) copy.removeAttribute(name);
  const { width } = copy.viewBox.baseVal;
  copy.setAttribute('viewBox', `0 0 ${width} ${base?.getAttribute('height') ?? width}`);
  return copy;
}
