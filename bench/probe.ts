import type { Marks } from './subjects.ts';

/** What the probe waits for in a document whose path begins so. */
export interface Wanted {
  path: string;
  marks: readonly Marks[];
}

/** When a document had its marks, in milliseconds since 1970. */
export interface Seen {
  /** The first painted frame with one mark in it. */
  first: number;
  /** The first painted frame with all of them. */
  whole: number;
}

/** What a document's own observers saw; times are in milliseconds since its navigation. */
interface Observed {
  origin: number;
  firstPaint: number | undefined;
  largestPaint: number | undefined;
  shift: number;
  /** Tasks of more than 50 ms: when each began, and how long it took. */
  longTasks: [start: number, duration: number][];
}

declare global {
  interface Window {
    benchSeen?: (seen: Seen) => void;
    benchObserved?: Observed;
  }
}

/**
 * Runs in each document before its own scripts, by itself: it can use nothing of
 * this module. In each frame of animation it looks whether the marks have a box
 * and are not hidden; the first task after that frame is the time when it was
 * painted. A frame that shows nothing new costs one look for the first missing mark.
 */
export function probe(wanted: readonly Wanted[]): void {
  const observed: Observed = {
    origin: performance.timeOrigin,
    firstPaint: undefined,
    largestPaint: undefined,
    shift: 0,
    longTasks: [],
  };
  window.benchObserved = observed;
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') observed.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    observed.largestPaint = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) observed.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => {
    observed.longTasks.push([startTime, duration]);
  });

  const marks = wanted.find(({ path }) => location.pathname.startsWith(path))?.marks;
  const [kind] = marks ?? [];
  if (!marks || !kind) return;
  const has = ({ selector, count, host }: Marks): boolean => {
    let boxes = 0;
    const hosts = host === undefined ? [] : [...document.querySelectorAll(host)];
    const roots = host === undefined ? [document] : hosts.flatMap((each) => each.shadowRoot ?? []);
    for (const mark of roots.flatMap((root) => [...root.querySelectorAll(selector)])) {
      const { width, height } = mark.getBoundingClientRect();
      const shown = mark.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (shown && width > 0 && height > 0) boxes += 1;
      if (boxes >= count) return true;
    }
    return false;
  };
  let first = 0;
  const look = (): void => {
    const isFirst = first === 0 && has({ ...kind, count: 1 });
    const isWhole = (isFirst || first > 0) && marks.every(has);
    if (!isWhole) requestAnimationFrame(look);
    if (!isFirst && !isWhole) return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.timeOrigin + performance.now();
      if (isFirst) first = now;
      if (isWhole) window.benchSeen?.({ first, whole: now });
    };
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}
