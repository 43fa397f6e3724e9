import { make } from './make.ts';
import type { Link } from './rows.ts';
import type { Box } from './spots.ts';

const drawRoute = 'Draw the route';

/** What the panel shows of an answer. */
export interface Shown {
  text: string;
  links: Link[];
  /** Such as "3 of 10". */
  place: string;
  /** Whether there is a route to draw. */
  isRoute: boolean;
}

/** What a reader does in it. */
interface Actions {
  step: (by: 1 | -1) => void;
  close: () => void;
  play: () => void;
}

/** Below this width of a chart, in CSS pixels, the panel stands at the foot of the screen. */
const sheetBelow = 480;

/** The words of an answer, who says so, and the way to the next. */
export class Panel {
  readonly element = make('div', 'answer-panel');
  readonly #text = make('p');
  readonly #links = make('p', 'answer-links');
  readonly #place = make('span');
  readonly #told = make('span', 'answer-told');

  readonly #play: HTMLButtonElement;

  constructor({ step, close, play }: Actions) {
    this.element.hidden = true;
    this.#told.role = 'status';
    this.#play = button('route', drawRoute, drawRoute, play);
    const [previous, next, shut] = [
      button('previous', 'Previous', '‹', () => step(-1)),
      button('next', 'Next', '›', () => step(1)),
      button('close', 'Close', '×', close),
    ];
    // The arrow keys and Escape do the same from the chart itself.
    for (const each of [previous, next, shut]) each.tabIndex = -1;
    const steps = make('div', 'answer-steps');
    steps.append(previous, this.#place, next, this.#play, shut);
    this.element.append(this.#text, this.#links, steps, this.#told);
    this.#followSwipes(step);
  }

  /** Puts an answer in; `aloud` where the focus does not tell it. */
  show({ text, links, place, isRoute }: Shown, aloud: boolean): void {
    this.#text.textContent = text;
    this.#links.replaceChildren(...links.map(drawLink));
    this.#place.textContent = place;
    this.#play.hidden = !isRoute;
    this.#told.textContent = aloud ? text : '';
    this.element.hidden = false;
  }

  /** Whether an event comes from within it. */
  holds({ target }: Event): boolean {
    return target instanceof Node && this.element.contains(target);
  }

  /** Says of the button for the route whether it is being drawn. */
  playing(isPlaying: boolean): void {
    this.#play.textContent = isPlaying ? 'Stop' : drawRoute;
    this.#play.ariaLabel = this.#play.title = isPlaying ? 'Stop drawing the route' : drawRoute;
  }

  hide(): void {
    this.element.hidden = true;
    this.#told.textContent = '';
  }

  /**
   * Puts it below a box of the stage, or above where there is more room; all in the
   * stage's pixels. On a phone it stands at the foot of the screen, in a thumb's reach,
   * and the page scrolls where it would hide what it tells of, if that is to be revealed.
   */
  place(box: Box, stage: DOMRect, isRevealed: boolean): void {
    const { offsetWidth: width, offsetHeight: height, style } = this.element;
    const isSheet = parent === self && stage.width < sheetBelow;
    this.element.classList.toggle('sheet', isSheet);
    if (isSheet) {
      // The whole drawing is seen above it, where there is room.
      const foot = innerHeight - height;
      const own = stage.top + box.y + box.height + 12 - foot;
      const hidden = Math.max(own, Math.min(stage.bottom - foot, stage.top - 8));
      if (isRevealed && hidden > 0) scrollBy(0, hidden);
      return;
    }
    const middle = box.x + box.width / 2;
    const below = box.y + box.height + 10;
    const above = box.y - height - 10;
    const isBelow = below + height <= stage.height || above < 0;
    style.left = `${Math.max(0, Math.min(middle - width / 2, stage.width - width))}px`;
    style.top = `${isBelow ? below : above}px`;
  }

  /** A swipe across the panel is a step; one that goes down or up scrolls, as everywhere. */
  #followSwipes(step: Actions['step']): void {
    let from: Touch | undefined;
    this.element.addEventListener('touchstart', ({ touches }) => (from = touches[0]), {
      passive: true,
    });
    this.element.addEventListener('touchend', ({ changedTouches: [to] }) => {
      if (!from || !to) return;
      const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
      if (Math.abs(across) > 40 && Math.abs(across) > 2 * Math.abs(down)) step(across < 0 ? 1 : -1);
    });
  }
}

function drawLink({ words, href }: Link): HTMLAnchorElement {
  const link = make('a', 'answer-link');
  link.href = href;
  link.textContent = words;
  // In a frame, an explainer in its place would be in too little room.
  if (parent !== self) [link.target, link.rel] = ['_blank', 'noopener'];
  return link;
}

function button(name: string, label: string, sign: string, act: () => void): HTMLButtonElement {
  const made = make('button');
  made.type = 'button';
  made.name = name;
  made.ariaLabel = label;
  made.title = label;
  made.textContent = sign;
  made.addEventListener('click', act);
  return made;
}
