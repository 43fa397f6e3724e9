import { type palette } from '../../../src/styles/palette.ts';

export type Role = keyof typeof palette;

/**
 * The roles that a style sheet of flat `.stops-map` rules gives to a text of
 * these classes in a drawing of this view; no stroke means no halo.
 */
export function paintOf(
  css: string,
  classes: readonly string[],
  view: string,
): { fill: Role; stroke?: Role | undefined } {
  const [screen = ''] = css.split('@media');
  const rules = [...screen.matchAll(/([^{}]+)\{([^}]*)\}/g)]
    .flatMap(([, selectors = '', body = '']) =>
      selectors.split(',').map((selector) => ({ selector: selector.trim(), body })),
    )
    .filter(({ selector }) => applies(selector, classes, view))
    .toSorted((one, other) => weight(one.selector) - weight(other.selector));
  const last = (property: string): string | undefined =>
    rules
      .flatMap(({ body }) => [
        ...body.matchAll(new RegExp(`(?:^|[\\s;])${property}: ([^;]+);`, 'g')),
      ])
      .map(([, value]) => value)
      .at(-1);
  const roleOf = (value = ''): Role | undefined => /var\(--([a-z-]+)/.exec(value)?.[1] as Role;
  return { fill: roleOf(last('fill')) ?? 'ink', stroke: roleOf(last('stroke')) };
}

/** The contrast of two colours in hexadecimal, by WCAG 2. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function applies(selector: string, classes: readonly string[], view: string): boolean {
  const [root = '', target, ...rest] = selector.split(' ');
  const roots = root.split('.').filter(Boolean);
  if (target === undefined || rest.length > 0) return false;
  const isRoot = roots.every((name) => name === 'stops-map' || name === view);
  return (
    isRoot &&
    (target === 'text' ||
      target
        .split('.')
        .filter(Boolean)
        .every((name) => classes.includes(name)))
  );
}

function weight(selector: string): number {
  return selector.split('.').length;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
