import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { embedAddress, measure, patient, withHost, type OpenHost } from './host.ts';
import { ours } from './listeners.ts';
import { hostPage, useHost } from './pageHost.ts';

useBrowser();
const host = useHost();

/** Sends from the frame at the index, as if its own script did. */
async function sendFrom({ charts }: OpenHost, index: number, messages: unknown[]): Promise<void> {
  await charts[index]?.evaluate((all) => {
    for (const message of all) parent.postMessage(message, '*');
  }, messages);
}

const told = (height: unknown): object => ({ 'datawrapper-height': { '/embed/arms/': height } });

describe('our script', () => {
  test('gives no height to frames of others, and takes none from them or from the page itself', async () => {
    const strange = host.put('/strange.html', hostPage('A frame of another site'));
    // One of ours that is no chart, and one that only has our address in its own.
    const addresses = [
      embedAddress('arms'),
      strange,
      `${inject('url')}favicon.svg`,
      `${strange}?${embedAddress('arms')}`,
    ];
    const { shut } = await measure('arms', 320);
    await withHost(host, ours, addresses, async (open) => {
      await expect.poll(open.heights, patient).toEqual([shut, 150, 150, 150]);
      for (const index of [1, 2, 3]) await sendFrom(open, index, [told(777)]);
      await open.page.evaluate((message) => window.postMessage(message, '*'), told(777));
      await expect
        .poll(
          async () =>
            (await open.messages()).filter(
              ({ data }) => JSON.stringify(data) === JSON.stringify(told(777)),
            ).length,
        )
        .toBe(4);
      expect(await open.heights()).toEqual([shut, 150, 150, 150]);
      expect(open.errors).toEqual([]);
    });
  });

  test('takes nothing but a height from a frame of ours', async () => {
    const { shut } = await measure('arms', 320);
    await withHost(host, ours, [embedAddress('arms')], async (open) => {
      await expect.poll(open.heights, patient).toEqual([shut]);
      const hostile = [
        0,
        -1,
        Number.NaN,
        Infinity,
        20_000,
        1e9,
        '500',
        '500px;position:fixed',
        [500],
        {},
        null,
        undefined,
        true,
      ];
      await sendFrom(open, 0, [
        ...hostile.map(told),
        null,
        undefined,
        'datawrapper-height',
        5,
        [],
        { 'datawrapper-height': null },
        { 'datawrapper-height': 500 },
        { 'datawrapper-height': '500' },
        { 'datawrapper-height': {} },
        { 'datawrapper-height': [] },
        { height: 500 },
        { x: 'last' },
      ]);
      await open.page.waitForFunction(() =>
        JSON.stringify(window.seen.messages.at(-1)?.data).includes('last'),
      );
      expect(await open.heights()).toEqual([shut]);
      expect(await open.page.locator('iframe').getAttribute('style')).not.toContain('fixed');
      await sendFrom(open, 0, [told(555)]);
      await expect.poll(open.heights, patient).toEqual([555]);
      expect(open.errors).toEqual([]);
    });
  });

  test('takes nothing from a frame of ours that has gone to another site', async () => {
    const strange = host.put('/strange.html', hostPage('A frame of another site'));
    const { shut } = await measure('arms', 320);
    await withHost(host, ours, [embedAddress('arms')], async (open) => {
      await expect.poll(open.heights, patient).toEqual([shut]);
      await open.charts[0]?.evaluate((to) => location.assign(to), strange);
      await open.charts[0]?.waitForURL(strange);
      await sendFrom(open, 0, [told(777), 'last']);
      await open.page.waitForFunction(() => window.seen.messages.at(-1)?.data === 'last');
      expect(await open.heights()).toEqual([shut]);
    });
  });

  test('stands messages of any kind that a page gets from elsewhere', async () => {
    await withHost(host, ours, [embedAddress('arms')], async ({ page, errors }) => {
      await page.evaluate(() => {
        const all = [null, undefined, 'text', 5, [], {}, { 'datawrapper-height': { a: 1 } }];
        for (const message of all) window.postMessage(message, '*');
      });
      await page.waitForFunction(
        () => window.seen.messages.filter(({ index }) => index < 0).length >= 7,
      );
      expect(errors).toEqual([]);
    });
  });
});
