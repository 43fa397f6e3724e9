const words =
  'a plain page of prose has no figure and no claim it is here so that a site of as many pages can be built beside ours and the time that it takes be compared with what checks charts and pictures cost'.split(
    ' ',
  );
/** As many paragraphs, of as many words, as a page of ours has about. */
const [paragraphs, length] = [10, 60];

/** The files of a bare site of Astro and MDX with so many pages, by their path in its folder. */
export function bareSite(pages: number): Map<string, string> {
  const files = new Map([
    ['package.json', '{ "name": "bare", "private": true, "type": "module" }\n'],
    [
      'astro.config.mjs',
      "import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\n\nexport default defineConfig({ integrations: [mdx()] });\n",
    ],
    [
      'src/layouts/Page.astro',
      '---\nconst { title } = Astro.props.frontmatter;\n---\n<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>{title}</title></head><body><h1>{title}</h1><slot /></body></html>\n',
    ],
  ]);
  for (let page = 1; page <= pages; page += 1) {
    const text = Array.from({ length: paragraphs }, (_, i) => paragraph(page * paragraphs + i));
    const head = `---\nlayout: ../layouts/Page.astro\ntitle: Page ${page}\n---\n`;
    files.set(`src/pages/page-${page}.mdx`, `${head}\n## Words\n\n${text.join('\n\n')}\n`);
  }
  return files;
}

/** A paragraph like no other: the words begin elsewhere, and end with its number. */
function paragraph(number: number): string {
  const own = Array.from({ length }, (_, i) => words[(number * 7 + i) % words.length]);
  return `${own.join(' ')} ${number}.`;
}
