import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { waitForAnswers } from './answering.ts';
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

/** What a reader sees of the arms: the rows of the drawing from the top, its bars, the table's rows and the answers. */
const armsSeen = (
  page: Page,
): Promise<Record<'drawing' | 'bars' | 'table' | 'answers', string[]>> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const first = (each: Element | undefined | null): string =>
      (each?.textContent ?? '').trim().slice(0, 8);
    const rows = [...document.querySelectorAll('figure .drawing .row')].filter((row) =>
      row.checkVisibility(),
    );
    const top = (row: Element): number => row.getBoundingClientRect().top;
    return {
      drawing: rows
        .toSorted((one, other) => top(one) - top(other))
        .map((row) => first(row.querySelector('.name'))),
      bars: rows.flatMap((row) =>
        [...row.querySelectorAll('[data-figures]')]
          .filter((each) => each.checkVisibility({ checkVisibilityCSS: true }))
          .map((each) => each.textContent.replaceAll('\u00a0', ' ')),
      ),
      table: [...document.querySelectorAll('figure tbody th')].map(first),
      answers: [...document.querySelectorAll('figure .answers > li')].map(first),
    };
  });

const byDate = ['Air-to-s', 'Tank amm', '155-mill', 'Assault '];
const byValue = ['155-mill', 'Tank amm', 'Assault ', 'Air-to-s'];
const articles = ['value not reported', 'more than $106 million', '$147.5 million', '$34 million'];
const records = [
  'value not reported in the record found',
  '$106.5 million',
  '$147.5 million',
  '$34 million',
];

describe('the order and the bars of the arms', () => {
  const motionless = { viewport, reducedMotion: 'reduce' } as const;

  test('are by date and the article’s until chosen, with a script as without', async () => {
    for (const javaScriptEnabled of [true, false])
      await withPage('arms/', { ...motionless, javaScriptEnabled }, async (page) => {
        expect(await page.locator('.drawing [data-figures=""]:visible').count()).toBe(4);
        expect(await page.locator('.drawing [data-figures="record"]:visible').count()).toBe(0);
        expect(await page.locator('.drawing [data-figures="both"]:visible').count()).toBe(0);
        expect(await page.locator('chart-choices').isVisible()).toBe(javaScriptEnabled);
      });
    await withPage('arms/', motionless, async (page) => {
      const seen = { drawing: byDate, table: byDate, answers: byDate, bars: articles };
      expect(await armsSeen(page)).toEqual(seen);
    });
  });

  test('follow a choice in drawing, table and answers, which is told and moves nothing around it', () =>
    withPage('arms/', motionless, async (page) => {
      await page.evaluate(() => document.fonts.ready);
      const box = () => page.locator('figure .drawings').boundingBox();
      const [before, title] = [
        await box(),
        await page.locator('figure .chart-title').textContent(),
      ];
      await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'by value' });
      const status = page.locator('chart-choices [role=status]');
      expect(await status.textContent()).toMatch(/largest first; last is what has none reported/);
      expect(await armsSeen(page)).toMatchObject({
        drawing: byValue,
        table: byValue,
        answers: byValue,
        bars: articles,
      });
      await page.getByRole('combobox', { name: 'Bars' }).selectOption({ label: 'the record’s' });
      expect(await status.textContent()).toMatch(/the outside record’s/);
      expect((await armsSeen(page)).bars).toEqual(records);
      await page.getByRole('combobox', { name: 'Bars' }).selectOption({ label: 'both' });
      expect((await armsSeen(page)).bars.map((words) => words.slice(0, 12))).toEqual([
        'value report',
        'more than $1',
        '$147.5 milli',
        '$34 million ',
      ]);
      expect(new URL(page.url()).search).toBe('?order=value&figures=both');
      expect(await box()).toEqual(before);
      expect(await page.locator('figure .chart-title').textContent()).toBe(title);
    }));

  test('are chosen with keys alone', () =>
    withPage('arms/', motionless, async (page) => {
      await page.getByRole('combobox', { name: 'Order' }).focus();
      await page.keyboard.press('b');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      expect((await armsSeen(page)).drawing).toEqual(byValue);
    }));

  test('are undone by "back", and found again from a link', () =>
    withPage('arms/?order=value', motionless, async (page) => {
      expect((await armsSeen(page)).drawing).toEqual(byValue);
      await page.getByRole('combobox', { name: 'Bars' }).selectOption({ label: 'the record’s' });
      await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'by date' });
      expect(await armsSeen(page)).toMatchObject({ drawing: byDate, table: byDate, bars: records });
      await page.goBack();
      expect(await armsSeen(page)).toMatchObject({
        drawing: byValue,
        table: byValue,
        bars: records,
      });
      await page.goBack();
      expect(await armsSeen(page)).toMatchObject({ drawing: byValue, bars: articles });
    }));

  test('are as without a choice where the address names what there is not', () =>
    withPage('arms/?order=weight&figures=ours', motionless, async (page) => {
      expect(await armsSeen(page)).toMatchObject({
        drawing: byDate,
        table: byDate,
        bars: articles,
      });
      expect(await page.getByRole('combobox', { name: 'Bars' }).inputValue()).toBe('');
    }));

  test.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)(
    'move rows by a transition of their place where motion is: %s',
    (reducedMotion, moves) =>
      withPage('arms/', { viewport, reducedMotion }, async (page) => {
        const running = await page.evaluate(() => {
          const select = document.querySelector<HTMLSelectElement>('select[name=order]');
          if (!select) throw new Error('no choice of order');
          select.value = 'value';
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return document.getAnimations().map((each) => {
            const { transitionProperty } = each as CSSTransition;
            return `${transitionProperty} ${String(each.effect?.getComputedTiming().duration)}`;
          });
        });
        expect(new Set(running)).toEqual(new Set(moves ? ['transform 250'] : []));
      }),
  );

  test('can be chosen in the address of an embed, which is as high as before', async () => {
    const heights = new Set<number>();
    for (const query of ['', '?order=value', '?figures=both', '?order=value&figures=record'])
      await withPage(`embed/arms/${query}`, motionless, async (page) => {
        heights.add(
          await page.evaluate(() => document.documentElement.getBoundingClientRect().height),
        );
        const { drawing, table, answers, bars } = await armsSeen(page);
        expect([drawing, table, answers]).toEqual(
          Array(3).fill(query.includes('value') ? byValue : byDate),
        );
        if (query.includes('record')) expect(bars).toEqual(records);
      });
    expect(heights.size).toBe(1);
  });

  test('take along what the drawing answers, to the pointer and to keys', () =>
    withPage('arms/', motionless, async (page) => {
      await waitForAnswers(page);
      await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'by value' });
      const buttons = page.locator('.answer-layer button');
      const starts = await buttons.evaluateAll((all) =>
        all.map((each) => each.ariaLabel?.slice(0, 8)),
      );
      expect(starts).toEqual(byValue);
      const name = page.locator('.drawing .row .name:visible').getByText('shells').first();
      await name.click();
      expect(await page.locator('.answer-panel p').first().textContent()).toMatch(
        /^155-millimetre/,
      );
      expect(await page.locator('.answer-steps span').textContent()).toBe('1 of 4');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.answer-panel p').first().textContent()).toMatch(/^Tank/);
      await page.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'by date' });
      const [ring, row] = await Promise.all([
        page.locator('.answer-lit').boundingBox(),
        page.locator('.drawing .row:visible').nth(1).boundingBox(),
      ]);
      expect(Math.abs((ring?.y ?? 0) - (row?.y ?? 100))).toBeLessThan(4);
    }));
});
