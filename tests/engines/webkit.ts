import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { inject } from 'vitest';
import { defaults, NotAnswering, textOf, type Engine, type Tab, type Theme } from './engine.ts';
import { watched, withoutScript } from './variants.ts';
import { screen, startDriver } from './webkitProcess.ts';

/** The installed WebKitGTK. Its driver has one session and that one window, so a tab is that window. */
export function startWebKit(): Promise<Engine> {
  let session: Session | undefined;
  const end = async (): Promise<void> => {
    await session?.end();
    session = undefined;
  };
  return Promise.resolve({
    name: 'WebKit',
    lacks: {
      forcedColours:
        'WebKit has no forced colours: the query is always "none" (https://bugs.webkit.org/show_bug.cgi?id=225281)',
    },
    open: async (address, options) => {
      const { width, height, theme, script } = { ...defaults, ...options };
      if (session?.theme !== theme || session.stuck) await end();
      session ??= await startSession(theme);
      const tab = tabOf(session, script);
      await tab.go(address);
      await tab.size(width, height);
      // What was looked at before it had this size does not count.
      await tab.go(address);
      return tab;
    },
    close: end,
  });
}

/** A MiniBrowser in a theme, with a driver and a display of its own. */
interface Session {
  theme: Theme;
  driver: WebDriver;
  /** It has not answered in time, or lost a key, and is to be started anew. */
  stuck: boolean;
  end: () => Promise<void>;
}

async function startSession(theme: Theme): Promise<Session> {
  const programs = inject('webkit');
  const { url, close } = await startDriver(programs);
  const args = ['--automation', ...(theme === 'dark' ? ['--dark-mode'] : [])];
  const options = { binary: programs.miniBrowser, args };
  const driver = await new Builder()
    .usingServer(url)
    .withCapabilities(
      new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }),
    )
    .build();
  const session: Session = {
    ...{ theme, driver, stuck: false },
    end: async () => {
      if (!session.stuck) await driver.quit();
      close();
    },
  };
  return session;
}

function tabOf(session: Session, script: boolean): Tab {
  const { driver } = session;
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
    press: async (key) => {
      await evaluate(() => {
        // What has gone to another page, and what an embed takes, is not heard here.
        const isAway = document.activeElement instanceof HTMLIFrameElement;
        if (isAway) delete window.keyHeard;
        else window.keyHeard = false;
        const hear = (): void => void (window.keyHeard = true);
        window.addEventListener('keydown', hear, { capture: true, once: true });
      });
      await driver
        .actions()
        .sendKeys(keys[key] ?? key)
        .perform();
      const lost = await evaluate(() => window.keyHeard === false);
      if (!lost) return;
      session.stuck = true;
      throw new NotAnswering(`WebKit did not give the key "${key}" to the page.`);
    },
    click: (selector) => driver.findElement(By.css(selector)).click(),
    picture: () => takePicture(session),
    messages: async () => {
      await collect();
      return seen;
    },
    address: () => driver.getCurrentUrl(),
    close: async () => {
      if (!session.stuck) await driver.get('about:blank');
    },
  };
}

/** WebKit may never give a picture of a page, such as one that did not take a key, and then answers nothing else. */
async function takePicture(session: Session): Promise<Buffer> {
  const wasStuck = session.stuck;
  session.stuck = true;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, 10_000));
  const picture = await Promise.race([session.driver.takeScreenshot(), late]);
  if (picture === undefined) throw new NotAnswering('WebKit gave no picture.');
  session.stuck = wasStuck;
  return Buffer.from(picture, 'base64');
}

const keys: Record<string, string> = {
  ArrowRight: Key.ARROW_RIGHT,
  ArrowDown: Key.ARROW_DOWN,
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
    const [aside, above] = [outerWidth - innerWidth, outerHeight - innerHeight];
    // While a window changes, its own size may be told before or after the page's, or as none.
    if (aside >= 0 && above >= 0) {
      await window.setRect({
        // Without a window manager the window under the pointer has the focus: the middle of the screen.
        x: Math.round((screen.width - width) / 2),
        y: 0,
        width: width + aside,
        height: height + above,
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 20 * tries));
  }
  throw new Error(`The window did not become ${width} by ${height} pixels.`);
}
