import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser, withPage } from './browser.ts';

useBrowser();

const viewport = { width: 390, height: 844 };

/** The matters of what is to be seen, in the drawing shown, its table and the list. */
const seen = (page: Page): Promise<Record<'drawing' | 'table' | 'list', string[]>> =>
  page.evaluate(() => {
    const matters = (selector: string): string[] => [
      ...new Set(
        [...document.querySelectorAll(selector)]
          .filter((each) => each.checkVisibility({ checkVisibilityCSS: true }))
          .map((each) => each.getAttribute('data-matter') ?? ''),
      ),
    ];
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return {
      drawing: matters('.drawing [data-matter]'),
      table: matters('tr[data-matter]'),
      list: matters('li[data-matter]'),
    };
  });

describe('the matters of the timeline', () => {
  test('are all shown until one is chosen, which leaves its own in drawing, table and list, tells it, and moves nothing', () =>
    withPage('timeline/', { viewport }, async (page) => {
      expect((await seen(page)).drawing.length).toBeGreaterThan(4);
      const height = (): Promise<number> =>
        page.evaluate(
          () => document.querySelector('.drawings')?.getBoundingClientRect().height ?? 0,
        );
      const before = await height();
      await page.getByRole('combobox', { name: 'Matter' }).selectOption({ label: 'Arms' });
      expect(await seen(page)).toEqual({ drawing: ['arms'], table: ['arms'], list: ['arms'] });
      expect(await height()).toBe(before);
      expect(await page.locator('.drawing text:visible').getByText('Oct').count()).toBe(1);
      expect(await page.locator('chart-choices [role=status]').textContent()).toMatch(
        /^Arms: \d+ of \d+ are shown\.$/,
      );
    }));

  test('stand in the address, from which a link and "back" have them', () =>
    withPage('timeline/?matter=standoff', { viewport }, async (page) => {
      expect((await seen(page)).list).toEqual(['standoff']);
      const choice = page.getByRole('combobox', { name: 'Matter' });
      expect(await choice.inputValue()).toBe('standoff');
      await choice.selectOption({ label: 'At home' });
      expect(new URL(page.url()).search).toBe('?matter=home');
      await page.goBack();
      expect((await seen(page)).list).toEqual(['standoff']);
      expect(await choice.inputValue()).toBe('standoff');
      await choice.selectOption('');
      expect(new URL(page.url()).search).toBe('');
      expect((await seen(page)).list.length).toBeGreaterThan(4);
    }));

  test('are all shown where the address names one that there is not', () =>
    withPage('timeline/?matter=weather', { viewport }, async (page) => {
      expect((await seen(page)).list.length).toBeGreaterThan(4);
      expect(await page.getByRole('combobox', { name: 'Matter' }).inputValue()).toBe('');
    }));

  test('are not offered without a script', () =>
    withPage('timeline/', { viewport, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('chart-choices').isVisible()).toBe(false);
    }));

  test('can be chosen in the address of an embed', () =>
    withPage('embed/timeline/?matter=arms&theme=dark', { viewport }, async (page) => {
      const { drawing, table } = await seen(page);
      expect({ drawing, table }).toEqual({ drawing: ['arms'], table: ['arms'] });
    }));
});
