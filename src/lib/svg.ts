type Value = string | number | undefined;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text with the characters that mean something in markup escaped. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/**
 * One element as a string. Attributes that are undefined are left out;
 * children are markup already, so text goes through `escapeMarkup` first.
 */
export function element(
  name: string,
  attributes: Record<string, Value> = {},
  ...children: string[]
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An SVG that is a file of its own, of a size in pixels; the rest as in `element`. */
export function svgFile(
  { width, height }: { width: number; height: number },
  attributes: Record<string, Value>,
  ...children: string[]
): string {
  const frame = { viewBox: `0 0 ${width} ${height}`, width, height };
  const xmlns = 'http://www.w3.org/2000/svg';
  return element('svg', { xmlns, ...attributes, ...frame }, ...children);
}
