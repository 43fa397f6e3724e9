import type { Amount, When } from '../ledger/schema.ts';

/** What an entry of the ledger has that a figure can rest on. */
export interface Support {
  when?: When | undefined;
  dates: readonly string[];
  amounts: readonly Amount[];
  /** Its words, which bear out names with figures in them. */
  statement?: string | undefined;
  note?: string | undefined;
  attribution?: { note?: string | undefined } | undefined;
}
