import type { Page } from 'playwright-core';

/** Lets every chart of the page answer, as it does once it came near to what is seen. */
export async function waitForAnswers(page: Page): Promise<void> {
  const stages = await page.locator('[data-answers] .drawings').all();
  if (stages.length === 0) return;
  for (const stage of stages) {
    await stage.scrollIntoViewIfNeeded();
    await stage.locator('.answer-layer').waitFor({ state: 'attached' });
  }
  // Nothing moves any more once the faces are there.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => scrollTo(0, 0));
}
