/**
 * Shows of a document what was chosen. What has another value of the attribute
 * `data-<name>` is put out, which the style sheets hide; an unknown value is as the
 * empty one, and where nothing has that, nothing is put out. What has its place in
 * `data-<name>-<value>` is moved there.
 */
export function choose(name: string, value: string): void {
  const concerned = [...document.querySelectorAll(`[data-${name}]`)];
  const valueOf = (each: Element): string | null => each.getAttribute(`data-${name}`);
  const shown = [value, ''].find((one) => concerned.some((each) => valueOf(each) === one));
  for (const each of concerned)
    each.toggleAttribute('data-out', shown !== undefined && valueOf(each) !== shown);
  arrange(name, value);
}

/** Moves rows and answers among their siblings, and the groups of a drawing up or down. */
function arrange(name: string, value: string): void {
  const all = `data-${name}-all`;
  const placeOf = (each: Element): number =>
    Number(each.getAttribute(`data-${name}-${value}`) ?? each.getAttribute(all));
  const moved = [...document.querySelectorAll<HTMLElement | SVGElement>(`[${all}]`)];
  for (const each of moved.sort((one, other) => placeOf(one) - placeOf(other))) {
    if (each instanceof SVGElement) each.style.transform = `translateY(${placeOf(each)}px)`;
    else each.parentNode?.append(each);
  }
}
