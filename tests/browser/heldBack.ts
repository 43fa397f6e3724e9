import type { Page } from 'playwright-core';

/** Has the pages that are opened next define the element of that name only when the function that is given is called. */
export async function holdBack(page: Page, element: string): Promise<() => Promise<void>> {
  await page.addInitScript((held) => {
    const define = customElements.define.bind(customElements);
    customElements.define = (...given) => {
      if (given[0] === held) Object.assign(window, { defineLate: () => define(...given) });
      else define(...given);
    };
  }, element);
  return () => page.evaluate(() => (window as unknown as { defineLate: () => void }).defineLate());
}
