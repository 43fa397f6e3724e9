/** How fast the line and the machine are made. */
export interface Profile {
  name: 'unthrottled' | 'slow4g';
  label: string;
  /** The line: milliseconds before each answer, and bits a second down and up; as the machine has it where there is none. */
  line?: { latency: number; down: number; up: number };
  /** By how much the processor is slowed. */
  slowed: number;
}

/** Slow 4G is what Lighthouse calls so: 1.6 Mbit/s and 150 ms. */
export const profiles: readonly Profile[] = [
  { name: 'unthrottled', label: 'unthrottled', slowed: 1 },
  {
    name: 'slow4g',
    label: 'Slow 4G, CPU slowed 4×',
    line: { latency: 150, down: 1.6e6, up: 0.75e6 },
    slowed: 4,
  },
];
