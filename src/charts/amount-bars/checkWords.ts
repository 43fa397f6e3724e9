import type { Checker } from '../../checks/checker.ts';
import { isOpen } from '../../checks/open.ts';
import { findDisagreement } from '../../figures/agree.ts';
import { findFigures } from '../../figures/figures.ts';
import type { BarRow } from './shape.ts';

/** The words of the label are words of the facts that the row draws. */
export function checkLabel(row: BarRow, checker: Checker): void {
  const { label, facts } = row;
  const entries = checker.entriesOf(facts);
  if (entries.length === 0) return;
  const words = entries
    .map(({ statement, amounts }) => [statement, ...amounts.map(({ of }) => of)].join(' '))
    .join(' ')
    .toLowerCase();
  const foreign = (label.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !words.includes(word.replace(/s$/, '')),
  );
  if (foreign.length === 0) return;
  const what = `has the label "${label}", and its facts have no "${foreign.join('", "')}".`;
  checker.add(row, what, 'Use the words of the facts, or name the facts that have these.');
}

/** How far it had come is as the facts say, in the flags and in words. */
export function checkDecision(row: BarRow, checker: Checker): void {
  if (checker.isUnread(row.facts)) return;
  const facts = checker.entriesOf(row.facts).filter((entry) => 'paragraph' in entry);
  const decisions = facts.flatMap(({ decision }) => decision ?? []);
  const add = (what: string): void => checker.add(row, what, 'Make the two agree.');
  if (decisions.length === 0 || row.approved !== decisions.includes('approved')) {
    const has = decisions.length > 0 ? `the decision "${decisions.join('", "')}"` : 'no decision';
    add(`has "approved: ${row.approved}", and its facts have ${has}.`);
  }
  if (row.emergency !== facts.some(({ emergency }) => emergency === true)) {
    add(`has "emergency: ${row.emergency}", which its facts do not have.`);
  }
  for (const field of ['lead', 'status'] as const) {
    if (isOpen(row[field]) !== row.approved) continue;
    add(
      `has "approved: ${row.approved}", and its "${field}" tells it as ${row.approved ? 'open' : 'taken'}.`,
    );
  }
}

/** The words beside a bar give the quantity of the row, where it has one. */
export function checkItems(row: BarRow, checker: Checker): void {
  const { items, quantity } = row;
  if (quantity?.value == null) return;
  const support = [{ dates: [], amounts: [quantity] }];
  const told = findFigures(items, checker.units).some(
    (figure) =>
      figure.kind === 'amount' && !findDisagreement(figure, items, support, checker.units),
  );
  if (told) return;
  const what = `has "items" without its quantity (${quantity.qualifier} ${quantity.value} ${quantity.unit}).`;
  checker.add(row, what, 'Give the quantity there, with its qualifier.');
}

/** The words of a remark give no other figures than its own, and its claims are about the row. */
export function checkRemarks(row: BarRow, checker: Checker): void {
  for (const { words, figures } of row.record) {
    const claims = figures.map(({ claim }) => claim);
    if (checker.isUnread(claims)) continue;
    const entries = checker.entriesOf(claims);
    const support = entries.map(({ id, when, dates }) => {
      const amounts = figures.filter(({ claim }) => claim === id).map(({ amount }) => amount);
      return { when, dates, amounts };
    });
    if (support.length > 0) checker.checkAgainst(row, 'record.words', words, support);
    for (const entry of entries) {
      if (!('facts' in entry) || entry.facts.some((fact) => row.facts.includes(fact))) continue;
      const what = `sets "${entry.id}" beside it, which is about none of its facts.`;
      checker.add(row, what, 'Take it out, or move it to the row that it is about.');
    }
  }
}
