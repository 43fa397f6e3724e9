import { element, escapeMarkup } from '../lib/svg.ts';

/** Something that a reader may choose of a chart; without a choice all of it is shown. */
export interface Choice {
  /** Its name in the address, and of the attribute `data-…` of what it concerns. */
  name: string;
  label: string;
  /** What it is called to choose nothing. */
  all: string;
  options: Option[];
}

interface Option {
  /** The attribute's value; letters, digits and hyphens. */
  value: string;
  label: string;
  /** What is said once it is chosen, and how much there is of it. */
  told: string;
}

/** The choices as markup; a script makes them work (`src/client/choices.ts`). */
export function drawChoices(choices: readonly Choice[]): string {
  return element('chart-choices', {}, ...choices.map(drawChoice), '<p role="status"></p>');
}

function drawChoice({ name, label, all, options }: Choice): string {
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
      element('option', { value: '', 'data-told': all }, escapeMarkup(all)),
      ...rows,
    ),
  );
}
