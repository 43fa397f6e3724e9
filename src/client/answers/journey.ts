/** The line of a journey in a drawing, which can be drawn up to a stop. */
export class Journey {
  #drawn: SVGPathElement | undefined;
  readonly #paths: { path: SVGPathElement; legs: string[] }[];

  /** The first journey of a drawing; nothing where it has none. */
  static of(drawing: Element | undefined): Journey | undefined {
    const [route, arrows] = ['.route', '.arrows'].map((each) => drawing?.querySelector(each));
    return route instanceof SVGPathElement && arrows instanceof SVGPathElement
      ? new Journey([route, arrows])
      : undefined;
  }

  private constructor(paths: SVGPathElement[]) {
    this.#paths = paths.map((path) => ({
      path,
      legs: (path.getAttribute('d') ?? '').split(/(?=M)/),
    }));
  }

  /** Shows the legs up to a stop, the first being 0; all of them without one. */
  showTo(stop = Infinity): void {
    for (const { path, legs } of this.#paths) path.setAttribute('d', legs.slice(0, stop).join(''));
  }

  /** Draws the leg that leads to a stop, in so many milliseconds, after those before it. */
  async drawTo(stop: number, duration: number): Promise<void> {
    this.showTo(stop - 1);
    const [route] = this.#paths;
    const leg = route?.legs[stop - 1];
    if (!route || leg === undefined) return;
    const drawn = route.path.cloneNode() as SVGPathElement;
    drawn.setAttribute('d', leg);
    drawn.setAttribute('pathLength', '1');
    drawn.style.strokeDasharray = '1';
    route.path.after(drawn);
    const motion = drawn.animate([{ strokeDashoffset: 1 }, { strokeDashoffset: 0 }], { duration });
    this.#drawn = drawn;
    await motion.finished;
    if (!drawn.isConnected) return;
    drawn.remove();
    this.showTo(stop);
  }

  /** Ends a leg that is being drawn, and shows all. */
  end(): void {
    this.#drawn?.remove();
    this.showTo();
  }
}

/** Whether the reader allows motion. */
export function isMotionAllowed(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
