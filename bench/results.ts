import type { Move } from './moves.ts';
import type { Profile } from './profiles.ts';
import type { Scriptless } from './scriptless.ts';
import { ratiosOf, spreadOf, type Spread } from './statistics.ts';
import type { Measures } from './visit.ts';

/** What was measured: which page of which subject, and how it was slowed. */
export interface Measured {
  subject: string;
  layout: string;
  profile: Profile['name'];
}

/** All measures of a run of the command, round by round. */
export class Results {
  readonly #rounds = new Map<string, (Measures | undefined)[]>();
  readonly #scriptless = new Map<string, Scriptless>();
  /** By page. */
  readonly #firstScreens = new Map<string, number>();
  /** By step and profile. */
  readonly #moves = new Map<string, Move[]>();

  /** Adds what a page came to in the next round; nothing where the visit failed. */
  add(measured: Measured, measures: Measures | undefined): void {
    const key = keyOf(measured);
    this.#rounds.set(key, [...(this.#rounds.get(key) ?? []), measures]);
  }

  addScriptless(subject: string, layout: string, found: Scriptless): void {
    this.#scriptless.set(`${subject} ${layout}`, found);
  }

  /** Adds the bytes that the first screen of a page of ours needs. */
  addFirstScreen(layout: string, bytes: number): void {
    this.#firstScreens.set(layout, bytes);
  }

  /** Adds what a step of a reader came to in the next round. */
  addMove(step: string, profile: Profile['name'], found: Move): void {
    const key = `${step} ${profile}`;
    this.#moves.set(key, [...(this.#moves.get(key) ?? []), found]);
  }

  /** The spread of one measure of a step over the rounds; none where it was not taken. */
  moveSpread(step: string, profile: Profile['name'], measure: keyof Move): Spread | undefined {
    const moves = this.#moves.get(`${step} ${profile}`) ?? [];
    return spreadOf(moves.map((each) => each[measure]).filter((value) => value !== undefined));
  }

  /** The spread of one measure over the rounds; none where it was not measured. */
  spread(measured: Measured, measure: keyof Measures): Spread | undefined {
    return spreadOf(this.#values(measured, measure).filter((value) => value !== undefined));
  }

  /** The spread of the ratio of one measure to that of another page, or of its like of another subject, round by round. */
  ratio(measured: Measured, other: Partial<Measured>, measure: keyof Measures): Spread | undefined {
    const others = this.#values({ ...measured, ...other }, measure);
    return ratiosOf(this.#values(measured, measure), others);
  }

  scriptless(subject: string, layout: string): Scriptless | undefined {
    return this.#scriptless.get(`${subject} ${layout}`);
  }

  firstScreen(layout: string): number | undefined {
    return this.#firstScreens.get(layout);
  }

  /** The layouts that were measured of a subject, in their order. */
  layoutsOf(subject: string): string[] {
    const keys = [...this.#rounds.keys()].map((key) => JSON.parse(key) as string[]);
    return [...new Set(keys.filter(([of]) => of === subject).map(([, layout = '']) => layout))];
  }

  #values(measured: Measured, measure: keyof Measures): (number | undefined)[] {
    return (this.#rounds.get(keyOf(measured)) ?? []).map((measures) => measures?.[measure]);
  }
}

const keyOf = ({ subject, layout, profile }: Measured): string =>
  JSON.stringify([subject, layout, profile]);
