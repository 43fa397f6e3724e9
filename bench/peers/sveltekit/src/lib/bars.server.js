import approvals from '../data/approvals.json';
import words from '../data/words.json';

export const bars = { approvals, ...words.bars };
