import { describe, expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { extremes } from './extremes.ts';
import {
  embedAddress,
  measure,
  patient,
  toggle,
  withHost,
  type Kind,
  type OpenHost,
} from './host.ts';
import { useHost } from './pageHost.ts';

useBrowser();
const host = useHost();

/** A page that listens to nothing, with a frame of a height that does not change. */
const deaf = (height: number): Kind => ({
  name: 'no listener',
  place: (address) =>
    `<iframe src="${address}" style="display:block;width:100%;height:${height}px;border:0"></iframe>`,
  start: () => undefined,
});

/** How many messages the change leads to, until the chart has had the time to refit itself. */
async function countAfter(open: OpenHost, change: () => Promise<unknown>): Promise<number> {
  const before = (await open.messages()).length;
  await change();
  await open.page.waitForTimeout(1500);
  return (await open.messages()).length - before;
}

describe.each(extremes)('%s on a page that does not listen', (chart) => {
  test.each([
    ['room enough', 3000],
    ['too little room', 300],
  ])('sends at most four messages for a change, none without: %s', async (_, height) => {
    await withHost(host, deaf(height), [embedAddress(chart)], async (open) => {
      const { page, charts, messages, errors } = open;
      const child = charts[0];
      if (!child) throw new Error('There is no chart.');
      await child.waitForSelector('.chart-foot', { state: 'attached' });
      const resize = (width: number) => (): Promise<void> =>
        page.setViewportSize({ width, height: 900 });
      const changes: (() => Promise<unknown>)[] = [
        () => Promise.resolve(),
        resize(480),
        resize(900),
        ...(height > 2000 ? [() => toggle(child), () => toggle(child)] : []),
      ];
      const counts: number[] = [];
      for (const change of changes) counts.push(await countAfter(open, change));
      expect(Math.max(...counts)).toBeLessThanOrEqual(4);
      expect((await messages()).length).toBeGreaterThan(4);
      expect((await messages()).filter(({ data }) => data == null)).toEqual([]);

      const before = (await messages()).length;
      await page.waitForTimeout(5000);
      expect(await messages()).toHaveLength(before);
      expect(errors).toEqual([]);
    });
  });

  test('keeps open a table that its reader opened, where the frame does not grow', async () => {
    const { shut, open: opened } = await measure(chart, 320);
    const between = Math.round((shut + opened) / 2);
    await withHost(host, deaf(between), [embedAddress(chart)], async (open) => {
      const child = open.charts[0];
      if (!child) throw new Error('There is no chart.');
      await countAfter(open, () => toggle(child));
      expect(await child.locator('table').isVisible()).toBe(true);
      expect(await child.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(
        true,
      );
    });
  });
});

test('a page that sends back all it hears, and greets like every package, starts no endless talk', async () => {
  const echo: Kind = {
    name: 'echo',
    start: () => {
      addEventListener('message', ({ data, source }) => {
        source?.postMessage(data, { targetOrigin: '*' });
      });
      addEventListener('load', () => {
        const child = document.querySelector('iframe')?.contentWindow;
        for (const greeting of [
          'resize',
          '[iFrameSizer]a:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true::5.5.9',
          'pymxPYMxaxPYMxwidthxPYMx320',
          { type: 'iframe-child-init' },
          { sentinel: 'amp', type: 'frames-init' },
        ]) {
          child?.postMessage(greeting, '*');
        }
      });
    },
  };
  await withHost(host, echo, [embedAddress('arms', '?childId=a')], async ({ page, messages }) => {
    const forms = async (): Promise<number> =>
      new Set((await messages()).map(({ data }) => JSON.stringify(data).slice(0, 20))).size;
    await expect.poll(forms, patient).toBeGreaterThan(6);
    await page.waitForTimeout(2000);
    const before = (await messages()).length;
    await page.waitForTimeout(3000);
    expect(await messages()).toHaveLength(before);
  });
});
