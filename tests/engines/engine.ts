/** What a page is looked at in: both schemes, and colours forced by the system with motion reduced. */
export type Theme = 'light' | 'dark' | 'forced';

export interface Opening {
  width: number;
  height: number;
  theme: Theme;
  /** Whether the page's scripts run. */
  script: boolean;
}

/** A browser of one kind. */
export interface Engine {
  name: string;
  /** What it cannot do, with the reason, in words. */
  lacks: { forcedColours?: string };
  /** Opens a tab at an address; close it before the next is opened. */
  open(address: string, options?: Partial<Opening>): Promise<Tab>;
  close(): Promise<void>;
}

/** An open tab. Whatever a test does in a page goes through these. */
export interface Tab {
  /** Goes on to another address, with the same options. */
  go(address: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  /** The value of a function in the page; it must use nothing from outside but its argument. */
  evaluate<Argument, Result>(
    look: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** A key by its name in the DOM, "Tab", or its sign, "/". */
  press(key: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** What is shown, as a PNG. */
  picture(): Promise<Buffer>;
  /** All that the console has had to say since the tab was opened, a line each with its page. */
  messages(): Promise<string[]>;
  address(): Promise<string>;
  close(): Promise<void>;
}

/** A browser has lost what it was told, and what a page would have made of it is not known: its tab must be opened anew. */
export class NotAnswering extends Error {}

/** What is open by default. */
export const defaults: Opening = { width: 1280, height: 900, theme: 'light', script: true };

/** A call that a page can be given as text, since each driver takes functions in another way. */
export function textOf(look: (argument: never) => unknown, argument: unknown): string {
  return `(${String(look)})(${argument === undefined ? '' : JSON.stringify(argument)})`;
}
