import type { Page } from 'playwright-core';
import { waitForAnswers } from '../answering.ts';
import { Listener } from './accessibilityTree.ts';

/** The keys that lead somewhere, none where nothing does, and what is heard there. */
export interface Reached {
  keys: string[];
  heard: string;
}

/** More keys than these nobody presses. */
const most = 150;

/** A way through a page by keyboard, from its top. */
export class Walk {
  readonly #page: Page;
  readonly #listener: Listener;
  readonly #keys: string[] = [];

  private constructor(page: Page, listener: Listener) {
    this.#page = page;
    this.#listener = listener;
  }

  static async of(page: Page): Promise<Walk> {
    await waitForAnswers(page);
    return new Walk(page, await Listener.of(page));
  }

  /** Presses a key; gives what is heard then. */
  async press(key: string): Promise<Reached> {
    await this.#page.keyboard.press(key);
    this.#keys.push(key);
    return this.#here();
  }

  /** Skips to the text, as the first stop of each page does. */
  async skip(): Promise<Reached> {
    await this.press('Tab');
    return this.press('Enter');
  }

  /** Goes on with Tab until the focus is on what the selector finds. */
  async tabTo(selector: string): Promise<Reached> {
    while (this.#keys.length < most) {
      const reached = await this.press('Tab');
      if (await this.#isOn(selector)) return reached;
    }
    return { keys: [], heard: '' };
  }

  /**
   * Goes on until something of that name is reached in a chart: with arrows in
   * its drawing, where these lead anywhere, else in its table, whose fold is opened on the way.
   */
  async drawn(slug: string, name: string): Promise<Reached> {
    while (this.#keys.length < most) {
      let reached = await this.press('Tab');
      if (!(await this.#isOn(`#${slug} *`))) continue;
      if (/^button .*collapsed/.test(reached.heard)) {
        reached = await this.press('Enter');
        const row = await this.#row(slug, name);
        if (row) return { ...reached, heard: `${reached.heard}\n    row "${row}"` };
      }
      if (/^(?:link|region)|collapsed|expanded/.test(reached.heard)) continue;
      for (let before = ''; before !== reached.heard;) {
        if (reached.heard.includes(name)) return reached;
        before = reached.heard;
        reached = await this.press('ArrowRight');
      }
      // An arrow that leads nowhere is not on the way.
      this.#keys.pop();
    }
    return { keys: [], heard: '' };
  }

  /** The row of a chart's table that has the name, once it is seen. */
  #row(slug: string, name: string): Promise<string | undefined> {
    return this.#page.evaluate(
      ([slug, name = '']) =>
        [...document.querySelectorAll<HTMLElement>(`#${slug} tbody tr`)]
          .filter((row) => row.checkVisibility())
          .map(({ innerText }) => innerText.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim())
          .find((text) => text.includes(name)),
      [slug, name],
    );
  }

  /** Whether the focus is on what the selector finds. */
  #isOn(selector: string): Promise<boolean> {
    return this.#page.evaluate(
      (selector) => document.activeElement?.matches(selector) ?? false,
      selector,
    );
  }

  async #here(): Promise<Reached> {
    const heard = await this.#listener.focused();
    return { keys: [...this.#keys], heard };
  }
}
