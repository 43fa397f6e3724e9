import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { inject } from 'vitest';
import { defaults, textOf, type Engine, type Tab, type Theme } from './engine.ts';
import { watched, withoutScript } from './variants.ts';
import { screen, startDriver } from './webkitProcess.ts';

/** The installed WebKitGTK. Its driver has one session and that one window, so a tab is that window. */
export async function startWebKit(): Promise<Engine> {
  const programs = inject('webkit');
  const { url, close } = await startDriver(programs);
  let open: { theme: Theme; driver: WebDriver } | undefined;
  const driverFor = async (theme: Theme): Promise<WebDriver> => {
    if (open?.theme === theme) return open.driver;
    await open?.driver.quit();
    const args = ['--automation', ...(theme === 'dark' ? ['--dark-mode'] : [])];
    const driver = await new Builder()
      .usingServer(url)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: programs.miniBrowser, args },
        }),
      )
      .build();
    open = { theme, driver };
    return driver;
  };
  return {
    name: 'WebKit',
    lacks: {
      forcedColours:
        'WebKit has no forced colours: the query is always "none" (https://bugs.webkit.org/show_bug.cgi?id=225281)',
    },
    open: async (address, options) => {
      const { width, height, theme, script } = { ...defaults, ...options };
      const tab = tabOf(await driverFor(theme), script);
      await tab.go(address);
      await tab.size(width, height);
      // What was looked at before it had this size does not count.
      await tab.go(address);
      return tab;
    },
    close: async () => {
      await open?.driver.quit();
      close();
    },
  };
}

function tabOf(driver: WebDriver, script: boolean): Tab {
  const evaluate: Tab['evaluate'] = (look, argument) =>
    driver.executeScript(`return ${textOf(look, argument)}`);
  const seen: string[] = [];
  /** It tells nobody what its console says: a script of the server's keeps it. */
  const collect = async (): Promise<void> => {
    if (!script) return;
    const said = await evaluate(() => window.messagesSeen?.splice(0) ?? []);
    const address = await driver.getCurrentUrl();
    seen.push(...said.map((each) => `${address}: ${each}`));
  };
  return {
    evaluate,
    go: async (address) => {
      await collect();
      // It cannot turn scripts off by itself: the server's policy forbids them.
      await driver.get(script ? watched(address) : withoutScript(address));
    },
    size: (width, height) => resize(driver, width, height),
    press: (key) =>
      driver
        .actions()
        .sendKeys(keys[key] ?? key)
        .perform(),
    click: (selector) => driver.findElement(By.css(selector)).click(),
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    messages: async () => {
      await collect();
      return seen;
    },
    address: () => driver.getCurrentUrl(),
    close: () => driver.get('about:blank'),
  };
}

const keys: Record<string, string> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
};

/** The driver sets the size of the window, of which the page has a part. */
async function resize(driver: WebDriver, width: number, height: number): Promise<void> {
  const window = driver.manage().window();
  for (let tries = 0; tries < 50; tries += 1) {
    const [innerWidth = 0, innerHeight = 0, outerWidth = 0, outerHeight = 0] =
      await driver.executeScript<number[]>(
        'return [innerWidth, innerHeight, outerWidth, outerHeight]',
      );
    if (innerWidth === width && innerHeight === height) return;
    // Without a window manager the window under the pointer has the focus: the middle of the screen.
    await window.setRect({
      x: Math.round((screen.width - width) / 2),
      y: 0,
      width: width + outerWidth - innerWidth,
      height: height + outerHeight - innerHeight,
    });
    await new Promise((resolve) => setTimeout(resolve, 20 * tries));
  }
  throw new Error(`The window did not become ${width} by ${height} pixels.`);
}
