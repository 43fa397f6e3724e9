import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import { defaults, textOf, type Engine } from './engine.ts';

/** The Chromium that all browser tests drive. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch(inject('chromium'));
  return {
    name: 'Chromium',
    lacks: {},
    open: async (address, options) => {
      const { width, height, theme, script } = { ...defaults, ...options };
      const forced = theme === 'forced';
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        javaScriptEnabled: script,
        ...(forced && { forcedColors: 'active', reducedMotion: 'reduce' }),
      });
      const page = await context.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (error) => messages.push(`${page.url()}: ${error.message}`));
      await page.goto(address);
      return {
        go: async (next) => {
          await page.goto(next);
        },
        size: (width, height) => page.setViewportSize({ width, height }),
        evaluate: (look, argument) => page.evaluate(textOf(look, argument)),
        press: (key) => page.keyboard.press(key),
        click: (selector) => page.click(selector),
        picture: () => page.screenshot(),
        messages: () => Promise.resolve(messages),
        address: () => Promise.resolve(page.url()),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
