import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { changedColours, coloursOf, type Theme } from './colours.ts';
import {
  asFile,
  asSmallFile,
  difference,
  marked,
  pixelsOf,
  reduced,
  type Pixels,
} from './picture.ts';

/** Where a test leaves what it wanted, what it got, and where they differ; git ignores it. */
export const differencesFolder = 'tests/looks/differences';

/** The pictures of one width, and the colours of each in `colours.txt`. */
export class Kept {
  readonly #folder: string;
  readonly #differences: string;
  readonly #colours: Map<string, string>;

  constructor(width: number) {
    this.#folder = `tests/looks/kept/${width}`;
    this.#differences = join(differencesFolder, String(width));
    const file = this.#file('colours.txt');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    this.#colours = new Map(lines.map((line) => line.split(/: (.*)/) as [string, string]));
  }

  /** What a screenshot has otherwise than the kept picture of that name, in words; where pictures are renewed it takes its place. */
  async compare(name: string, screenshot: Buffer, theme: Theme, scale: number): Promise<string[]> {
    const file = this.#file(`${name}.png`);
    const whole = await pixelsOf(screenshot);
    const got = await reduced(whole, scale);
    const kept = existsSync(file) ? await pixelsOf(readFileSync(file)) : undefined;
    const found = kept && difference(kept, got, scale);
    const inks = coloursOf(whole, theme);
    const changed = changedColours(this.#colours.get(name) ?? '', inks);
    if (inject('renew')) {
      mkdirSync(this.#folder, { recursive: true });
      if (!kept || found) writeFileSync(file, await asSmallFile(got));
      if (changed.length > 0 || !this.#colours.has(name)) this.#write(name, inks);
      return [];
    }
    if (kept && !found && changed.length === 0) return [];
    const left = await this.#leave(name, got, kept, found?.places ?? []);
    if (!kept) return [`${file} is not kept; ${left}`];
    const faults = changed.map((each) => `${each}, by ${this.#file('colours.txt')}`);
    if (found) faults.push(found.words);
    return faults.map((fault) => `${file}: ${fault}; ${left}`);
  }

  /** The kept pictures, and lines of colours, that bear none of these names; where pictures are renewed they go. */
  leftOver(names: readonly string[]): string[] {
    const all = existsSync(this.#folder) ? readdirSync(this.#folder) : [];
    const files = all.filter((file) => !['colours.txt', ...names.map(png)].includes(file));
    const lines = [...this.#colours.keys()].filter((name) => !names.includes(name));
    if (!inject('renew')) {
      const colours = lines.map((name) => `${this.#file('colours.txt')}, ${name}`);
      return [...files.map((file) => this.#file(file)), ...colours];
    }
    for (const file of files) rmSync(this.#file(file));
    for (const name of lines) this.#write(name, undefined);
    return [];
  }

  #file(name: string): string {
    return `${this.#folder}/${name}`;
  }

  #write(name: string, colours: string | undefined): void {
    if (colours === undefined) this.#colours.delete(name);
    else this.#colours.set(name, colours);
    const lines = [...this.#colours].map(([each, inks]) => `${each}: ${inks}\n`).toSorted();
    writeFileSync(this.#file('colours.txt'), lines.join(''));
  }

  async #leave(
    name: string,
    got: Pixels,
    kept: Pixels | undefined,
    places: readonly number[],
  ): Promise<string> {
    mkdirSync(this.#differences, { recursive: true });
    const pictures = {
      ...(kept && { wanted: kept }),
      got,
      ...(kept && { difference: marked(got, places) }),
    };
    for (const [part, picture] of Object.entries(pictures)) {
      writeFileSync(join(this.#differences, `${name}-${part}.png`), await asFile(picture));
    }
    return `see ${this.#differences}/${name}-{${Object.keys(pictures).join(',')}}.png`;
  }
}

const png = (name: string): string => `${name}.png`;
