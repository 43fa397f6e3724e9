import { launch, type Browser, type KeyInput } from 'puppeteer-core';
import { inject } from 'vitest';
import { defaults, textOf, type Engine, type Theme } from './engine.ts';
import { withoutScript } from './variants.ts';

/** WebDriver BiDi has no command for these: a browser is started anew for each theme. */
const preferences: Record<Theme, Record<string, number>> = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  forced: {
    'ui.useAccessibilityTheme': 1,
    'browser.display.document_color_use': 2,
    'ui.prefersReducedMotion': 1,
  },
};

/** What Firefox says of a font that was on its way when its page was left: NS_BINDING_ABORTED. */
const left = 0x804b0002;

/** The installed Firefox, through WebDriver BiDi. */
export function startFirefox(): Promise<Engine> {
  const executablePath = inject('firefox');
  const browsers = new Map<Theme, Promise<Browser>>();
  const browserFor = (theme: Theme): Promise<Browser> => {
    const browser =
      browsers.get(theme) ??
      launch({
        browser: 'firefox',
        executablePath,
        extraPrefsFirefox: {
          // A scroll bar of the system takes room from a page that the others give it.
          'ui.useOverlayScrollbars': 1,
          // A page on a disk reads no other file there, as for readers; the driver allows it.
          'security.fileuri.strict_origin_policy': true,
          ...preferences[theme],
        },
      });
    browsers.set(theme, browser);
    return browser;
  };
  return Promise.resolve({
    name: 'Firefox',
    lacks: {},
    open: async (address, options) => {
      const { width, height, theme, script } = { ...defaults, ...options };
      const page = await (await browserFor(theme)).newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (error) => {
        const words = String(error);
        if (!words.includes(`status=${left}`)) messages.push(`${page.url()}: ${words}`);
      });
      const go = async (next: string): Promise<void> => {
        // It cannot turn scripts off by itself: the server's policy forbids them.
        await page.goto(script ? next : withoutScript(next));
      };
      await page.setViewport({ width, height });
      await go(address);
      return {
        go,
        size: (width, height) => page.setViewport({ width, height }),
        evaluate: <Result>(look: (argument: never) => unknown, argument?: unknown) =>
          page.evaluate(textOf(look, argument)) as Promise<Result>,
        press: (key) => page.keyboard.press(key as KeyInput),
        click: (selector) => page.click(selector),
        picture: async () => Buffer.from(await page.screenshot()),
        messages: () => Promise.resolve(messages),
        address: () => Promise.resolve(page.url()),
        close: () => page.close(),
      };
    },
    close: async () => {
      for (const browser of browsers.values()) await (await browser).close();
    },
  });
}
