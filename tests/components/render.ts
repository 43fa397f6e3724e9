import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { requireProject } from '../../src/build/project.ts';
import { lighthouse } from '../checks/article.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** The invented article, which the components are shown with. */
export const project = requireProject(lighthouse);

/** A component alone, with these props and words inside it. */
export async function render(
  component: Component,
  props: Record<string, unknown>,
  words = '',
): Promise<Document> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, {
    props,
    slots: { default: words },
    locals: { content: project.content, charts: project.charts },
  });
  return parseHTML(`<html><body>${html}</body></html>`).document;
}

/** The words of an element, with single spaces. */
export const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
