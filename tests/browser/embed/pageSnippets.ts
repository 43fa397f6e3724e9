import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { inject } from 'vitest';
import { absolute, routes } from '../../../src/routes.ts';

/** The text with the addresses of the published site led to the one that is served here. */
export function served(text: string): string {
  return text.replaceAll(absolute(routes.page('index')), inject('url'));
}

/** A snippet as the page for editors has it where no script runs, by the words above it. */
export function snippetOf(chart: string, label: string): string {
  return served(publishedSnippetOf(chart, label));
}

/** The same with the addresses of the published site. */
export function publishedSnippetOf(chart: string, label: string): string {
  const { document } = parseHTML(readFileSync('dist/embed/index.html', 'utf8'));
  const heads = [...document.querySelectorAll(`[aria-labelledby="${chart}-kit"] .plain h3`)];
  const code = heads
    .find(({ textContent }) => textContent === label)
    ?.parentElement?.querySelector('code')?.textContent;
  if (!code) throw new Error(`dist/embed/ has no snippet "${label}" for "${chart}".`);
  return code;
}

/** A frame as an editor would type it, without any of our advice. */
export function bareFrame(chart: string, query = '', style = ''): string {
  return `<iframe src="${inject('url')}embed/${chart}/${query}" title="A chart" width="600" height="700" style="${style}"></iframe>`;
}
