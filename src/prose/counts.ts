import type { Nodes } from 'mdast';
import type { Fault } from './fault.ts';
import { type Countable, countable, isElement, readAttributes } from './vocabulary.ts';

/** How the words after a count name what was counted. */
const named: Record<Countable, RegExp> = {
  facts: /^(?:such )?claims\b/,
  paragraphs: /^paragraphs\b/,
  readings: /^(?:garbled )?places\b|^readings\b/,
  claims:
    /^(?:outside )?claims\b|^(?:of the record|from (?:outside|the outside record|elsewhere))\b/,
  differences: /^(?:of (?:these|the) )?(?:outside )?claims\b|^of these differ\b|^differences\b/,
  sources: /^documents\b|^sources\b|^in all\b/,
  citations: /^places\b|^citations\b/,
  exemptions: /^figures\b|^exemptions\b/,
};

/** What would make another figure of a count: a sign or digit, or a qualifier, right before it. */
const bent =
  /[^\s(“—]$|\b(?:about|around|roughly|almost|nearly|over|under|than|least|most|to)\s+$/iu;

/** The counts of a passage whose next words do not name what they count. */
export function findMiscounts(passage: Nodes): Fault[] {
  let text = '';
  const counts: { at: number; of: Countable }[] = [];
  const visit = (node: Nodes): void => {
    const of = isElement(node) && node.name === 'Count' ? readAttributes(node)['of'] : undefined;
    const known = countable.find((each) => each === of);
    if (known) counts.push({ at: text.length, of: known });
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    if ('children' in node) node.children.forEach(visit);
  };
  visit(passage);
  return counts.flatMap(({ at, of }) => findFault(text.slice(0, at), text.slice(at), of));
}

function findFault(before: string, after: string, of: Countable): Fault[] {
  const words = after.replace(/^\s+/, '').replaceAll(/\s+/g, ' ');
  if (/^\s/.test(after) && named[of].test(words) && !bent.test(before)) return [];
  const what = `counts the site’s ${of} and tells them as something else.`;
  const fix = `Name what is counted right after <Count of="${of}" />, and put no qualifier before it.`;
  return [{ what, fix }];
}
