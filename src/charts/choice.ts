import { element, escapeMarkup } from '../lib/svg.ts';

/** What a reader may choose of a chart: which of its things are shown, or in what order. */
export interface Choice {
  /** Its name in the address, and of the attribute `data-…` of what it concerns. */
  name: string;
  label: string;
  /** What it is called to choose nothing. */
  all: string;
  /** What is said once nothing is chosen, if not that. */
  toldAll?: string;
  options: Option[];
  /** Of a choice of order, by the value of an option: the table's rows, and the answers, by their indices. */
  orders?: Readonly<Record<string, readonly number[]>>;
}

interface Option {
  /** The attribute's value; letters, digits and hyphens. */
  value: string;
  label: string;
  /** What is said once it is chosen, such as how much there is of it. */
  told: string;
}

/** The choices as markup; a script makes them work (`src/client/choices.ts`). */
export function drawChoices(choices: readonly Choice[]): string {
  // Where nothing is left out the drawing itself tells all; words would push it down.
  const name = choices.some(({ orders }) => orders) ? ' class="unseen"' : '';
  return element('chart-choices', {}, ...choices.map(drawChoice), `<p${name} role="status"></p>`);
}

/**
 * The attributes of what a choice of order moves: its place without a choice, and by
 * each option; among its siblings or, of a drawing's group, how far down it moves.
 */
export function orderAttributes(
  name: string,
  all: number,
  places: Readonly<Record<string, number>>,
): Record<string, number> {
  const options = Object.entries(places).map(
    ([value, at]) => [`data-${name}-${value}`, at] as const,
  );
  return { [`data-${name}-all`]: all, ...Object.fromEntries<number>(options) };
}

/** The same of a row of the table, or an answer, by its index. */
export function placeAttributes(choices: readonly Choice[], i: number): Record<string, number> {
  const attributes = choices.flatMap(({ name, orders }) => {
    if (!orders) return [];
    const places = Object.entries(orders).map(
      ([value, order]) => [value, order.indexOf(i)] as const,
    );
    return Object.entries(orderAttributes(name, i, Object.fromEntries<number>(places)));
  });
  return Object.fromEntries<number>(attributes);
}

function drawChoice({ name, label, all, toldAll = all, options }: Choice): string {
  const rows = options.map(({ value, label: words, told }) =>
    element('option', { value, 'data-told': told }, escapeMarkup(words)),
  );
  return element(
    'label',
    {},
    `${escapeMarkup(label)} `,
    element(
      'select',
      { name, autocomplete: 'off' },
      element('option', { value: '', 'data-told': toldAll }, escapeMarkup(all)),
      ...rows,
    ),
  );
}
