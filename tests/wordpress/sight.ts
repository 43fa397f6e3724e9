import type { Frame, Page } from 'playwright-core';
import type { Pasted } from './release.ts';

/** What a reader sees of a chart in a post, once that has come to rest: "chart" where it is whole, "quotation", "picture", "nothing", or what is wrong. */
export async function sightOf(page: Page, chart: Pasted, expected: string): Promise<string> {
  let seen = '';
  // A frame of another site is laid out when it is near, and takes its time on a busy machine.
  for (let tries = 0; tries < 60 && seen !== expected; tries++) {
    await page.waitForTimeout(tries === 0 ? 0 : 150);
    seen = await look(page, chart);
  }
  return seen;
}

async function look(page: Page, { title, page: explainer }: Pasted): Promise<string> {
  const frame = page.locator(`iframe[title="${title}"]`);
  if ((await frame.count()) > 0) {
    const handle = await frame.first().elementHandle();
    // WordPress hides a frame that has not spoken, and takes it out of the text.
    const isSeen = await handle.evaluate(
      (each) =>
        each.checkVisibility({ visibilityProperty: true }) &&
        getComputedStyle(each).position !== 'absolute',
    );
    if (isSeen) {
      await handle.scrollIntoViewIfNeeded();
      const child = await handle.contentFrame();
      const faults = child ? await faultsOf(page, child) : ['no document'];
      return faults.length > 0 ? faults.join(', ') : 'chart';
    }
  }
  return page.evaluate(
    ([name, address]) => {
      const post = document.querySelector('.entry-content') ?? document.body;
      const wide = document.documentElement.scrollWidth - innerWidth;
      const component = [...post.querySelectorAll('trip-chart')].find((each) =>
        each.shadowRoot?.textContent.includes(name),
      );
      if (component?.shadowRoot?.querySelector('.chart-foot a')?.checkVisibility()) return 'chart';
      const image = [...post.querySelectorAll('img')].find(({ alt }) => alt === name);
      if (image?.complete && image.clientWidth > 0 && image.checkVisibility()) {
        const { left, right } = image.getBoundingClientRect();
        const heading = document.querySelector('.wp-block-post-title')?.getBoundingClientRect();
        const aside = Math.round(left - (heading?.left ?? left));
        if (Math.abs(aside) > 1) return `picture ${aside} px beside the text`;
        return right > innerWidth ? 'picture cut' : 'picture';
      }
      const link = [...post.querySelectorAll('blockquote a')].find(
        (each) => each.textContent === name && each.checkVisibility({ visibilityProperty: true }),
      );
      if (!link) return 'nothing';
      if ((link as HTMLAnchorElement).href !== address) return 'a link elsewhere';
      return wide > 0 && link.getBoundingClientRect().right > innerWidth
        ? 'quotation cut'
        : 'quotation';
    },
    [title, explainer] as const,
  );
}

/** What is wrong with a chart in a frame. */
async function faultsOf(page: Page, child: Frame): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...(wide > 0 ? [`${wide} px sideways`] : []),
    ...(await child.evaluate(() => {
      const root = document.documentElement;
      const foot = document.querySelector('.chart-foot a')?.getBoundingClientRect();
      const fold = document.querySelector('summary')?.getBoundingClientRect();
      const blank = innerHeight - root.getBoundingClientRect().height;
      const shrunk = document.body.style.zoom;
      return [
        ...(root.scrollHeight > innerHeight + 1
          ? [`cut by ${root.scrollHeight - innerHeight}`]
          : []),
        ...(root.scrollWidth > innerWidth + 1 ? ['cut at its side'] : []),
        ...(shrunk ? [`shrunk to ${shrunk}`] : []),
        ...(blank > 40 ? [`${Math.round(blank)} px blank`] : []),
        ...(document.querySelector('.drawing > svg')?.isConnected ? [] : ['no drawing']),
        ...(!foot?.height || foot.bottom > innerHeight + 1 ? ['no link'] : []),
        ...(!fold?.height || fold.bottom > innerHeight + 1 ? ['no table'] : []),
      ];
    })),
  ];
}
