/**
 * Every colour of the site and its charts, by role, as [light, dark].
 * Pages use them as `var(--ink)` and so on; files that stand alone (SVG twins,
 * share cards) take the light value. No colour is written anywhere else.
 */
export const palette = {
  /** The page, and the sea on the map. */
  paper: ['#faf7f1', '#171614'],
  /** A slightly raised surface: tables' heads, code. */
  wash: ['#f1ece2', '#211f1c'],
  ink: ['#1d1b19', '#e9e4da'],
  /** Secondary text. */
  soft: ['#55504a', '#b8b1a5'],
  /** Notes and axis labels; still 4.5:1 on paper. */
  faint: ['#6b655c', '#9d9686'],
  hairline: ['#cfc7b8', '#47423b'],
  /** What the reader acts on or should look at first. */
  accent: ['#8a400f', '#e6a067'],
  /** Everything from outside the article. */
  outside: ['#6a4670', '#cba9cf'],
  /** Land on the map. */
  land: ['#efe9dd', '#292623'],
  /** Land that was listed. */
  listed: ['#e6cba6', '#4a3a2a'],
  /** The West Bank and Gaza: one tint for both. */
  territory: ['#b9a884', '#746a53'],
  /** Lines between countries on the map, and around what is tinted: 3:1 on land and sea. */
  border: ['#90846b', '#80776a'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

type Role = keyof typeof palette;

/** The custom properties for both schemes; the scheme follows `color-scheme`. */
export function paletteCss(): string {
  const lines = Object.entries(palette).map(
    ([role, [light, dark]]) => `--${role}:light-dark(${light},${dark})`,
  );
  return `:root{${lines.join(';')}}`;
}

/** Puts the light colours in place of `var(--role)`, for a file that stands alone. */
export function resolveColours(css: string): string {
  return css.replace(/var\(--([a-z-]+)\)/g, (whole, role: string) =>
    role in palette ? palette[role as Role][0] : whole,
  );
}
