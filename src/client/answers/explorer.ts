import type { AnswersFile } from './file.ts';
import { isMotionAllowed, Journey } from './journey.ts';
import { Layer } from './layer.ts';
import { Panel } from './panel.ts';
import { Rows } from './rows.ts';
import { adoptStyle } from './style.ts';

/** How far from what is drawn a pointer may be, in CSS pixels: a finger hides what it points at. */
const reach = { mouse: 6, other: 24 };

/** How long a leg of a route takes to be drawn, in milliseconds. */
const legTime = 1200;

/** Keys that lead through the answers: where they lead to, from one of so many. */
const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * A chart that answers: what a reader points at, taps, or comes to by key is lit
 * in the drawing and in the table, and is told in a panel with its sources. To
 * the keyboard it is one stop, within which the arrow keys lead on.
 */
export class Explorer {
  /** The chart's name in an address. */
  readonly #name: string;
  readonly file: AnswersFile;
  readonly #stage: HTMLElement;
  readonly #layer: Layer;
  readonly #panel: Panel;
  readonly #rows: Rows;
  /** Is told what is lit, -1 for nothing. */
  lit: (index: number) => void = () => undefined;
  #shown = -1;
  /** Whether it stays when the pointer leaves. */
  #held = false;
  /** The journey that is being drawn. */
  #playing: Journey | undefined;

  constructor(figure: HTMLElement, stage: HTMLElement, file: AnswersFile) {
    adoptStyle();
    this.#name = figure.getAttribute('aria-labelledby')?.replace(/-title$/, '') ?? '';
    this.file = file;
    this.#stage = stage;
    const ids = file.answers.map(({ id }) => id);
    this.#rows = new Rows(figure, ids);
    const title = figure.querySelector('.chart-title')?.textContent ?? '';
    this.#layer = new Layer(
      stage,
      `${title}: arrow keys lead through ${ids.length} answers`,
      file,
      {
        focused: (index) => this.#show(index),
        chosen: (index) => this.#hold(index),
      },
    );
    this.#panel = new Panel({
      step: (by) => this.#step(by),
      close: () => this.#close(),
      play: () => void this.#play(),
    });
    stage.append(this.#panel.element);
    this.#listen();
    new ResizeObserver(() => this.#fit()).observe(stage);
    new IntersectionObserver(([entry]) => {
      const isAway = entry?.isIntersecting === false;
      if (isAway && !this.#held && this.#shown >= 0) this.#hide();
      this.#panel.element.toggleAttribute('data-away', isAway);
    }).observe(stage);
    this.#fit();
    const asked = ids.indexOf(new URLSearchParams(location.search).get(this.#name) ?? '');
    if (this.#there.includes(asked)) this.#hold(asked, false);
  }

  /** The first answer that rests on one of these claims, and alone does; -1 where there is none. */
  answerTo(claims: readonly string[]): number {
    const own = this.file.answers.map(({ claim = '' }) => claim);
    return own.findIndex(
      (claim) => claims.includes(claim) && own.indexOf(claim) === own.lastIndexOf(claim),
    );
  }

  /** Lights an answer in the drawing and the table; what is shown with -1. */
  light(index: number): void {
    const lit = index < 0 ? this.#shown : index;
    this.#layer.light(lit);
    this.#rows.light(lit);
    this.lit(lit);
  }

  #listen(): void {
    const stage = this.#stage;
    stage.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'mouse' || this.#held || this.#panel.holds(event)) return;
      const index = this.#layer.at(event, reach.mouse, this.#isThere);
      stage.style.cursor = index < 0 ? '' : 'pointer';
      if (index >= 0 && index !== this.#shown) this.#show(index);
    });
    stage.addEventListener('pointerleave', () => {
      if (!this.#held && !stage.contains(document.activeElement)) this.#hide();
    });
    stage.addEventListener('click', (event) => {
      if (this.#panel.holds(event) || this.#layer.holds(event)) return;
      const { pointerType } = event;
      const within = pointerType === 'mouse' ? reach.mouse : reach.other;
      const index = this.#layer.at(event, within, this.#isThere);
      if (index < 0) this.#close();
      else this.#hold(index);
    });
    stage.addEventListener('focusout', ({ relatedTarget }) => {
      const stays = relatedTarget instanceof Node && stage.contains(relatedTarget);
      if (!stays && !this.#held) this.#hide();
    });
    stage.addEventListener('keydown', (event) => {
      const lead = this.#layer.holds(event) && steps[event.key];
      if (!lead) return;
      event.preventDefault();
      this.#endPlay();
      const there = this.#there;
      const to = lead(there.indexOf(this.#shown), there.length);
      this.#layer.focus(there[Math.max(0, Math.min(to, there.length - 1))] ?? -1);
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.#shown >= 0) this.#close();
    });
    this.#rows.follow((index) => this.light(index));
    document.addEventListener('chosen', () => {
      if (this.#shown >= 0 && !this.#isThere(this.#shown)) this.#hide();
      this.#fit(true);
    });
  }

  readonly #isThere = (index: number): boolean =>
    this.#layer.has(index) && !this.#rows.isOut(index);

  /** The answers that can be shown, in order. */
  get #there(): number[] {
    return this.#layer.order.filter(this.#isThere);
  }

  /** Goes on by button or swipe; after the last comes the first. */
  #step(by: 1 | -1): void {
    const there = this.#there;
    const next = there.at((there.indexOf(this.#shown) + by) % there.length);
    if (next === undefined) return;
    this.#endPlay();
    this.#held = true;
    this.#show(next, true);
    this.#keep(next);
  }

  /** Draws the route from its first stop to the last, or ends that. */
  async #play(): Promise<void> {
    if (this.#playing) {
      this.#endPlay();
      return;
    }
    const journey = Journey.of(this.#layer.drawing);
    if (!journey) return;
    [this.#playing, this.#held] = [journey, true];
    this.#panel.playing(true);
    for (const index of this.#there) {
      await journey.drawTo(index, legTime);
      if (this.#playing !== journey) return;
      this.#show(index);
    }
    this.#endPlay();
    this.#keep(this.#shown);
  }

  #endPlay(): void {
    this.#playing?.end();
    this.#playing = undefined;
    this.#panel.playing(false);
  }

  /** Shows an answer until it is closed. */
  #hold(index: number, isEntered = true): void {
    this.#endPlay();
    this.#held = true;
    this.#show(index);
    if (!isEntered) return;
    this.#layer.focus(index);
    this.#keep(index);
  }

  /** `isTold` where no focus tells it. */
  #show(index: number, isTold = false): void {
    const { text, claim } = this.file.answers[index] ?? { text: '' };
    const sources = this.#rows.sourcesOf(index);
    const own = claim ? [{ words: 'Source', href: `${this.file.claims}${claim}/index.html` }] : [];
    const there = this.#there;
    const place = `${there.indexOf(index) + 1} of ${there.length}`;
    const links = [...(sources.length > 0 ? sources : own), ...this.#rows.pageOf(index)];
    this.#shown = index;
    this.#layer.enter(index);
    this.light(index);
    const isRoute = isMotionAllowed() && Journey.of(this.#layer.drawing) !== undefined;
    this.#panel.show({ text, links, place, isRoute }, isTold);
    this.#placePanel(true);
  }

  #hide(): void {
    [this.#shown, this.#held] = [-1, false];
    this.light(-1);
    this.#panel.hide();
  }

  /** Hides it for good; the focus stays in the chart. */
  #close(): void {
    this.#endPlay();
    const last = this.#shown;
    const hadFocus = this.#panel.element.contains(document.activeElement);
    if (hadFocus) this.#layer.focus(last);
    this.#hide();
    this.#keep(-1);
  }

  /** Keeps what is shown in the address of a page; that of a frame is its host's. */
  #keep(index: number): void {
    if (parent !== self) return;
    const address = new URL(location.href);
    const id = this.file.answers[index]?.id;
    if (id === undefined) address.searchParams.delete(this.#name);
    else address.searchParams.set(this.#name, id);
    history.replaceState(history.state, '', address);
  }

  #fit(hasMoved = false): void {
    if (this.#layer.fit(hasMoved)) this.light(-1);
    this.#placePanel();
  }

  #placePanel(isRevealed = false): void {
    const box = this.#layer.boxOf(this.#shown);
    if (box) this.#panel.place(box, this.#stage.getBoundingClientRect(), isRevealed);
  }
}
