import { describe, expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { extremes } from './extremes.ts';
import { embedAddress, measure, patient, toggle, withHost, type Kind } from './host.ts';
import { sendHostile } from './hostileMessages.ts';
import { datawrapper } from './listeners.ts';
import { useHost } from './pageHost.ts';

useBrowser();
const host = useHost();

/** The document as it is, without what the chart does to fit itself. */
function stateOf(): { html: string; address: string; steps: number; globals: string[] } {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  copy.removeAttribute('data-fit');
  copy.querySelector('body')?.style.removeProperty('zoom');
  if (!copy.querySelector('body')?.getAttribute('style')) {
    copy.querySelector('body')?.removeAttribute('style');
  }
  return {
    html: copy.outerHTML,
    address: location.href,
    steps: history.length,
    globals: [
      ...Object.keys(window),
      ...Object.getOwnPropertyNames(Object.prototype),
      ...Object.getOwnPropertyNames(Array.prototype),
    ],
  };
}

/** Datawrapper's page, where the frame starts as high as it must be for every state of the chart. */
const roomy: Kind = {
  ...datawrapper,
  place: (address) =>
    `<iframe src="${address}" style="display:block;width:100%;height:1300px;border:0"></iframe>`,
};

describe.each(extremes)('%s under thousands of hostile messages', (chart) => {
  test('throws nothing, goes nowhere, changes nothing, answers little, and still works', async () => {
    const own = await measure(chart, 320);
    await withHost(host, roomy, [embedAddress(chart)], async (open) => {
      const { page, charts, heights, messages, errors } = open;
      const child = charts[0];
      if (!child) throw new Error('There is no chart.');
      await expect.poll(heights, patient).toEqual([own.shut]);
      // What lets it answer comes last, and changes the document.
      await child.locator('.answer-layer').waitFor();
      let moves = 0;
      page.on('framenavigated', () => moves++);
      const before = await child.evaluate(stateOf);
      const heard = (await messages()).length;

      const { sent, elapsed } = await page.evaluate(sendHostile, 20_240_104);
      await page.waitForTimeout(1500);

      expect(sent).toBeGreaterThan(5000);
      expect(await child.evaluate(stateOf)).toEqual(before);
      expect(moves).toBe(0);
      expect(errors).toEqual([]);
      const replies = (await messages()).slice(heard).map(({ data }) => JSON.stringify(data));
      // All that ask within 60 ms get one answer, of at most nine messages.
      expect(replies.length).toBeLessThanOrEqual(9 * Math.ceil(elapsed / 60 + 2));
      expect(replies.filter((reply) => /HOSTILE|[<>]|null|NaN/.test(reply))).toEqual([]);
      expect(await heights()).toEqual([own.shut]);

      await toggle(child);
      await expect.poll(heights, patient).toEqual([own.open]);
    });
  });
});
