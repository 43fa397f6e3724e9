const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words that a full stop ends without ending the sentence; an initial is one too. */
const abbreviation =
  /(?:^|[\s(“‘])(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Sen|Rep|Gov|Jr|Sr|No|vs|ca|etc|e\.g|i\.e|a\.m|p\.m)\.)\s*$/u;

/** Where each sentence of the text ends: after its stop, before the space that follows. */
export function findSentenceEnds(text: string): number[] {
  const ends: number[] = [];
  // To the segmenter a line's end would end a sentence.
  for (const { segment, index } of segmenter.segment(text.replaceAll(/[\n\r]/g, ' '))) {
    const end = index + segment.trimEnd().length;
    if (segment.trim() === '') continue;
    const last = ends.at(-1);
    if (last !== undefined && abbreviation.test(text.slice(0, last))) ends.pop();
    ends.push(end);
  }
  return ends;
}
