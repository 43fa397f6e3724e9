import type { Certainty, Fact, RecordClaim } from '../ledger/schema.ts';

/** The forms of the mark after a sentence, lightest first, and what each says. */
export const marks = {
  article: 'the article',
  outside: 'another source',
  differs: 'they differ',
} as const;
export type Mark = keyof typeof marks;

/** On what footing a claim of the article stands; plain statements need no word. */
const footings: Record<Certainty, string> = {
  'reported-fact': '',
  'reporting-claim': '',
  'sourcing-note': '',
  byline: '',
  quotation: 'quoted there, paraphrased here',
  'attributed-statement': 'a statement, paraphrased',
  'institutional-claim': 'a figure of its own',
  'prior-reporting': 'reported earlier by the same newspaper',
  'attributed-opinion': 'a view',
  'anonymous-account': 'an account by people not named',
  'unsourced-attribution': 'attributed, without saying by whom',
  'reported-intent': 'an aim',
  plan: 'a plan',
  expectation: 'an expectation',
  conditional: 'a condition: if, then',
  analysis: 'a judgement',
};

const statuses: Record<RecordClaim['status'], { mark: Mark; words: string }> = {
  agrees: { mark: 'outside', words: 'agrees with the article' },
  adds: { mark: 'outside', words: 'adds to the article' },
  differs: { mark: 'differs', words: 'differs from the article' },
  unconfirmed: { mark: 'outside', words: 'could not be confirmed' },
};

/** The mark of an entry by itself and, in plain words, its footing; empty for a plain statement. */
export function certaintyOf(entry: Fact | RecordClaim): { mark: Mark; words: string } {
  return 'paragraph' in entry
    ? { mark: 'article', words: footings[entry.certainty] }
    : statuses[entry.status];
}

/** The weightiest of the marks. */
export function highestMark(of: readonly Mark[]): Mark {
  const order = Object.keys(marks) as Mark[];
  return order.findLast((mark) => of.includes(mark)) ?? 'article';
}
