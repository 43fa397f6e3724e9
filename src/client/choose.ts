/**
 * Shows of a document what was chosen: what has another value of the attribute
 * `data-<name>` is put out, which the style sheets hide; an empty value puts out
 * nothing. Returns whether the document has the value; without it nothing changes.
 */
export function choose(name: string, value: string): boolean {
  const concerned = [...document.querySelectorAll(`[data-${name}]`)];
  const valueOf = (each: Element): string | null => each.getAttribute(`data-${name}`);
  const isThere = value === '' || concerned.some((each) => valueOf(each) === value);
  if (isThere)
    for (const each of concerned)
      each.toggleAttribute('data-out', value !== '' && valueOf(each) !== value);
  return isThere;
}
