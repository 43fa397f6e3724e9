import type { Content } from '../content/load.ts';
import { absolute, routes } from '../routes.ts';
import { describeClaims, licence } from './claims.ts';
import { dataFiles } from './dataset.ts';
import { madeOf } from './madeOf.ts';

/** The site for programs that read text, as llmstxt.org has it: what it is, its pages, its data. */
export function describeForReaders(content: Content): string {
  const { site } = content.ledger;
  const pages = content.pages.map(({ slug, front }) =>
    item(front.title, absolute(routes.page(slug)), front.description),
  );
  const files = dataFiles.map(describeFile);
  return [
    `# ${site.name}`,
    `> ${describeClaims(content).about}`,
    `Every claim has its own address and says who says so. What other sources say is marked as such. Text and data: CC BY 4.0, ${licence}`,
    `## Pages\n\n${pages.join('\n')}`,
    `## Data\n\n${files.join('\n')}`,
    `## What the site is made of\n\n${madeOf.map(describeFile).join('\n')}\n`,
  ].join('\n\n');
}

function describeFile({ name, about }: { name: string; about: string }): string {
  return item(name, absolute(routes.file(name)), about);
}

function item(name: string, address: string, about: string): string {
  return `- [${name}](${address}): ${about}`;
}
