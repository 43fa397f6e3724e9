import type { AnswersFile } from './file.ts';
import { make } from './make.ts';
import { type Box, nearestTo } from './spots.ts';

/** What a layer tells of its buttons. */
interface Listener {
  focused: (index: number) => void;
  chosen: (index: number) => void;
}

/**
 * What lies over the drawings of a chart: a button for each answer, in the order
 * of reading, whose name is the answer; and a ring around what is lit.
 */
export class Layer {
  readonly #element = make('div', 'answer-layer');
  readonly #buttons: HTMLButtonElement[];
  readonly #stage: HTMLElement;
  readonly #all: AnswersFile['spots'];
  #spots: Box[][] = [];
  /** The answers in the order of reading. */
  order: readonly number[] = [];
  /** The drawing that is seen, and its size in its own pixels. */
  drawing: Element | undefined;
  #size = { width: 1, height: 1 };

  /** `stage` holds the drawings; `name` is said on entering. */
  constructor(stage: HTMLElement, name: string, file: AnswersFile, listener: Listener) {
    this.#stage = stage;
    const isBare = stage.closest('.chart')?.querySelector('.chart-title.unseen');
    this.#all = (isBare ? file.bare : undefined) ?? file.spots;
    this.#element.role = 'group';
    this.#element.ariaLabel = name;
    this.#buttons = file.answers.map(({ id, text }, i) => {
      const button = make('button');
      button.type = 'button';
      button.name = id;
      button.ariaLabel = text;
      button.tabIndex = i === 0 ? 0 : -1;
      button.addEventListener('click', () => listener.chosen(i));
      button.addEventListener('focus', () => listener.focused(i));
      return button;
    });
    this.#element.append(...this.#buttons);
    stage.append(this.#element);
  }

  /** Whether the drawing that is seen shows an answer. */
  has(index: number): boolean {
    return Boolean(this.#spots[index]?.length);
  }

  /** Whether an event comes from one of the buttons. */
  holds({ target }: Event): boolean {
    return target instanceof Node && this.#element.contains(target);
  }

  focus(index: number): void {
    this.#buttons[index]?.focus({ preventScroll: true });
  }

  /** Makes an answer the one that the Tab key comes to. */
  enter(index: number): void {
    for (const [i, button] of this.#buttons.entries()) button.tabIndex = i === index ? 0 : -1;
  }

  /** Lights an answer; none with -1. */
  light(index: number): void {
    for (const ring of this.#element.querySelectorAll('.answer-lit')) ring.remove();
    this.#element.prepend(...(this.#spots[index] ?? []).map((box) => this.#ring(box)));
  }

  /** The answer nearest to a pointer, within so many CSS pixels, of those allowed; -1 where there is none. */
  at(
    { clientX, clientY }: MouseEvent,
    within: number,
    isAllowed: (index: number) => boolean,
  ): number {
    const { left, top, scale } = this.#measure();
    const spots = this.#spots.map((boxes, i) => (isAllowed(i) ? boxes : []));
    return nearestTo((clientX - left) / scale, (clientY - top) / scale, spots, within / scale);
  }

  /** What is pointed at for an answer, in CSS pixels from the corner of the stage. */
  boxOf(index: number): Box | undefined {
    const [box] = this.#spots[index] ?? [];
    const { scale } = this.#measure();
    return (
      box && {
        x: box.x * scale,
        y: box.y * scale,
        width: box.width * scale,
        height: box.height * scale,
      }
    );
  }

  /** Follows the drawing that is seen, and what moved in it; returns whether something did. */
  fit(hasMoved = false): boolean {
    const drawings = [...this.#stage.querySelectorAll<HTMLElement>('.drawing')];
    const seen = drawings.find(({ offsetHeight }) => offsetHeight > 0);
    const size = seen?.querySelector('svg')?.viewBox.baseVal;
    if (!seen || !size || (seen === this.drawing && !hasMoved)) return false;
    this.drawing = seen;
    this.#size = { width: size.width, height: size.height };
    const shifts = shiftsIn(seen);
    this.#spots = (this.#all[size.width] ?? []).map((boxes, i) =>
      boxes.map(([x, y, width, height]) => ({ x, y: y + (shifts[i] ?? 0), width, height })),
    );
    const topOf = (index: number): number => this.#spots[index]?.[0]?.y ?? 0;
    const order = [...this.#buttons.keys()];
    this.order = shifts.some(Boolean) ? order.sort((a, b) => topOf(a) - topOf(b)) : order;
    this.#element.append(...this.order.flatMap((index) => this.#buttons[index] ?? []));
    for (const [i, button] of this.#buttons.entries()) {
      const [box] = this.#spots[i] ?? [];
      button.hidden = !box;
      if (!box) continue;
      button.classList.toggle('round', isRound(box));
      const { x, y, width, height } = box;
      this.#put(button, { x: x + width / 2, y: y + height / 2, width, height });
    }
    return true;
  }

  #measure(): { left: number; top: number; scale: number } {
    const { left, top, width } = this.#stage.getBoundingClientRect();
    return { left, top, scale: width / this.#size.width };
  }

  #ring(box: Box): HTMLElement {
    const { x, y, width, height } = box;
    const ring = make('div', isRound(box) ? 'answer-lit round' : 'answer-lit');
    const by = isRound(box) ? 3 : 0;
    this.#put(ring, { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by });
    return ring;
  }

  /** Puts an element into the drawing by shares of it, so that it stays in its place at any size. */
  #put({ style }: HTMLElement, { x, y, width, height }: Box): void {
    const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;
    style.left = share(x, this.#size.width);
    style.top = share(y, this.#size.height);
    style.width = share(width, this.#size.width);
    style.height = share(height, this.#size.height);
  }
}

/** How far down a choice of order moved each row of a drawing whose rows are its answers. */
function shiftsIn(drawing: Element): number[] {
  const rows = drawing.querySelectorAll<SVGElement>('.row');
  return [...rows].map(({ style }) => new DOMMatrix(style.transform).f);
}

/** Whether a box is that of a disc. */
function isRound({ width, height }: Box): boolean {
  return Math.abs(width - height) < 2 && width < 30;
}
