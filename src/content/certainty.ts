import type { Certainty, Fact, RecordClaim } from '../ledger/schema.ts';

/**
 * The forms of the mark that says how sure a claim is. Discs are the article,
 * squares the outside record; the fuller the form, the firmer the footing.
 */
export const marks = {
  stated: 'Stated by the article in its own voice',
  named: 'Said by a named person or body',
  unnamed: 'Rests on people who were not named',
  outlook: 'A plan, forecast or judgement; not an event',
  record: 'Outside record: adds to the article or agrees with it',
  differs: 'Outside record: differs from the article',
  unconfirmed: 'Outside record: could not be confirmed',
} as const;
export type Mark = keyof typeof marks;

const classes: Record<Certainty, { mark: Mark; words: string }> = {
  'reported-fact': { mark: 'stated', words: 'stated as fact' },
  'reporting-claim': { mark: 'stated', words: 'about the reporting itself' },
  'sourcing-note': { mark: 'stated', words: 'about the sources' },
  byline: { mark: 'stated', words: 'the byline' },
  quotation: { mark: 'named', words: 'quoted; paraphrased here' },
  'attributed-statement': { mark: 'named', words: 'paraphrased from a named person' },
  'institutional-claim': { mark: 'named', words: 'a figure given by an institution' },
  'prior-reporting': { mark: 'named', words: 'reported earlier by the same newspaper' },
  'attributed-opinion': { mark: 'named', words: 'a view, attributed' },
  'anonymous-account': { mark: 'unnamed', words: 'an account by people not named' },
  'unsourced-attribution': { mark: 'unnamed', words: 'attributed, without saying by whom' },
  'reported-intent': { mark: 'outlook', words: 'an aim' },
  plan: { mark: 'outlook', words: 'a plan at the time' },
  expectation: { mark: 'outlook', words: 'an expectation' },
  conditional: { mark: 'outlook', words: 'conditional: if, then' },
  analysis: { mark: 'outlook', words: 'the article’s judgement' },
};

const statuses: Record<RecordClaim['status'], { mark: Mark; words: string }> = {
  agrees: { mark: 'record', words: 'agrees with the article' },
  adds: { mark: 'record', words: 'adds to the article' },
  differs: { mark: 'differs', words: 'differs from the article' },
  unconfirmed: { mark: 'unconfirmed', words: 'could not be confirmed' },
};

/** The mark of an entry and, in plain words, how sure it is. */
export function certaintyOf(entry: Fact | RecordClaim): { mark: Mark; words: string } {
  return 'paragraph' in entry ? classes[entry.certainty] : statuses[entry.status];
}
