import type { Result } from './run.ts';
import { groups } from './mutation.ts';
import { outcomes } from './judge.ts';
import { type Scope, senses } from './sense.ts';

const shown = outcomes.filter((outcome) => !['misled', 'crash', 'hang'].includes(outcome));

/** `docs/mutations.md`: how many mutations of each way ended how, and the kinds that are left to the editor. */
export function writeTable(results: readonly Result[], every = 1, chosen = results.length): string {
  const total = (of: readonly Result[], outcome: string): string =>
    String(of.filter((each) => each.outcome === outcome).length || '');
  const row = (name: string, of: readonly Result[]): string =>
    `| ${[name, String(of.length), ...shown.map((outcome) => total(of, outcome))].join(' | ')} |`;
  const ways = groups.flatMap((group) => {
    const own = results.filter((each) => each.group === group);
    const names = [...new Set(own.map(({ way }) => way))].toSorted();
    return [
      row(`**${group}**`, own),
      ...names.map((way) =>
        row(
          way,
          own.filter((each) => each.way === way),
        ),
      ),
    ];
  });
  const kinds = senses.flatMap(({ kind, why, scopes }) => {
    const count = results.filter(({ detail }) => detail === kind).length;
    return [`- **${kind}** (${count}). ${why}`, ...scopes.map(writeScope)];
  });
  return [
    '# What the checks make of broken content',
    '',
    '`npm run mutate` breaks the content in every way that `tests/mutations/` knows, reads it, and writes this page. Each field of each shape is broken in an invented article, and in the site’s own content where that article has not got it; so is each sentence, figure and component on every page of both, and each file of the invented one. Of long lists of what is put in, words, signs and dates, each sentence gets some by turns, and what is no block goes in after every fourth. A change must be refused with a problem that says where, what and what to do, or be no change (equal), or be text in all that is made of it (escaped), or be of a kind below. None may pass unlisted (silent), point elsewhere, crash or hang.',
    '',
    ...(every === 1
      ? []
      : [`These numbers are of a run of one in ${every}: \`npm run mutate ${every} keep\`.`, '']),
    ...(results.length === chosen
      ? []
      : [
          `The run was ended before all were tried: these are the first ${results.length} of ${chosen}, and what is missing is of the site’s own pages, from the last back.`,
          '',
        ]),
    `| way | all | ${shown.join(' | ')} |`,
    `| --- | ${['all', ...shown].map(() => '--:').join(' | ')} |`,
    row('**everything**', results),
    ...ways,
    '',
    '## Left to the editor',
    '',
    'These pass, since nothing but their sense is wrong, in the order in which they are asked; the number of each stands in brackets. Below each are the fields that it is of, and the ways in which they may be changed; a `*` is any one name.',
    '',
    ...kinds,
    '',
  ].join('\n');
}

function writeScope({ fields, ways }: Scope): string {
  return `  - ${fields.map((each) => `\`${each}\``).join(', ')}: ${ways.join('; ')}.`;
}
