import type { Frame, Locator, Page } from 'playwright-core';

/** Everything in a chart that a reader can act on. */
export function controlsOf(child: Frame): Promise<Locator[]> {
  return child.locator('input, a, summary').all();
}

/** What has the focus: its id, else its name, class or tag. */
export function focusIn(place: Page | Frame): Promise<string> {
  return place.evaluate(() => {
    const at = document.activeElement;
    const name = at?.getAttribute('id') ?? at?.getAttribute('name') ?? at?.getAttribute('class');
    return name ?? at?.tagName ?? '';
  });
}

/** Turns the wheel of a mouse over a place of the window. */
export async function wheelOver(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 300);
}

/** Moves a finger up from a place of the window. */
export async function dragOver(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: object[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints as { x: number; y: number }[],
    });
  await touch('touchStart', { x, y });
  for (let moved = 20; moved <= 300; moved += 20) await touch('touchMove', { x, y: y - moved });
  await touch('touchEnd');
}
