import { correctionLine } from './correctedLater.ts';

/**
 * For a page that shows our charts in frames: gives each frame the height that
 * its chart asks for, and the colour scheme of the page around it, and says below
 * a frozen chart that it was corrected later. It listens
 * to our own frames alone, told by window and origin, and takes nothing from a
 * message but a number.
 */
const script = document.currentScript as HTMLScriptElement | null;
const { origin } = new URL(script?.src ?? location.href);
const base = script?.src.replace(/[^/]*$/, '') ?? '';

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base));

addEventListener('message', ({ source, origin: from, data }: MessageEvent<unknown>) => {
  // A sandboxed frame has no origin of its own; its window still tells it.
  if (from !== origin && from !== 'null') return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const heights = (data as { 'datawrapper-height'?: unknown } | null)?.['datawrapper-height'];
  if (!frame || typeof heights !== 'object' || heights === null) return;
  const [height] = Object.values(heights) as unknown[];
  if (typeof height !== 'number' || !(height > 0 && height < 20_000)) return;
  frame.style.height = `${height}px`;
});

/** The scheme that the page is drawn in, from the colour behind its text. */
function schemeOf(element: Element | null): 'light' | 'dark' {
  for (let at = element; at; at = at.parentElement) {
    const { lightness, alpha } = read(getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return lightness < 0.5 ? 'dark' : 'light';
  }
  // No colour is set: the canvas follows what the page declares.
  const declared = getComputedStyle(document.documentElement).colorScheme;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  return declared.includes('dark') && (dark || !declared.includes('light')) ? 'dark' : 'light';
}

/** Lightness and opacity, from 0 to 1, of a colour as browsers write a computed one. */
function read(color: string): { lightness: number; alpha: number } {
  const [notation = '', rest = ''] = color.split(/\((?:\S*[a-z]\S* )?/);
  const [first = 0, second = 0, third = 0, alpha = 1] = (
    rest.match(/-?[\d.]+(e-?\d+)?/g) ?? []
  ).map(Number);
  const luma = first * 0.299 + second * 0.587 + third * 0.114;
  if (notation.startsWith('ok')) return { lightness: first, alpha };
  if (/^l(ab|ch)$/.test(notation)) return { lightness: first / 100, alpha };
  return { lightness: notation === 'color' ? luma : luma / 255, alpha };
}

function paint(): void {
  for (const frame of frames()) frame.style.colorScheme = schemeOf(frame.parentElement);
}

const told = new WeakSet<HTMLIFrameElement>();

/** Says once below each frame what its chart cannot say. */
function tell(): void {
  for (const frame of frames()) {
    const line = script && !told.has(frame) && correctionLine(frame.src, script.src);
    if (!line) continue;
    told.add(frame);
    line.style.fontSize = '0.85em';
    frame.after(line);
  }
}

/** Asks for the heights that were told before this script was there to listen. */
function start(): void {
  paint();
  tell();
  for (const { contentWindow } of frames()) contentWindow?.postMessage('resize', '*');
}

start();
addEventListener('load', start);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);

export {};
