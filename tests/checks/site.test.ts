import { describe, expect, test } from 'vitest';
import { useArticle } from './article.ts';

const { edit, problems } = useArticle();

describe('people, documents and a site that disagree with the ledger are refused:', () => {
  test.each<[name: string, file: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'a name that no entry has',
      'people.yml',
      'name: Ada Lind',
      'name: Ada Lindt',
      /"lind" has the name "Ada Lindt", which no entry of the ledger has/,
    ],
    [
      'a role by an entry that does not name its bearer',
      'people.yml',
      'cite: [p01-round]',
      'cite: [p02-oil]',
      /"lind" cites "p02-oil", which does not name "Lind"/,
    ],
    [
      'a part of an author’s name',
      'site.yml',
      'authors: [Ida Strand]',
      'authors: [Ida]',
      /names the author "Ida", who is not in content\/people\.yml/,
    ],
    [
      'a group of nobody',
      'site.yml',
      'groups: [Lamps]',
      'groups: [Lamps, Bells]',
      /has the group "Bells", in which there is nobody/,
    ],
    [
      'a language that is none',
      'site.yml',
      'language: en-GB',
      'language: en-GB-123456789',
      /the file has a wrong "language": must be a tag/,
    ],
    [
      'an address with a name and a password',
      'sources.yml',
      'https://lamps.example',
      'https://me:word@lamps.example',
      /"log" has a wrong "url": must be the address of a page/,
    ],
    [
      'an address of this machine',
      'sources.yml',
      'https://lamps.example',
      'http://localhost',
      /"log" has a wrong "url"/,
    ],
    [
      'a document that is there twice',
      'sources.yml',
      'https://gazette.example/grants',
      'https://lamps.example/log',
      /"gazette" has the address of "log"/,
    ],
    [
      'a fact beyond the end of the article',
      'site.yml',
      'paragraphs: 4',
      'paragraphs: 3',
      /"p04-byline" is of paragraph 4, and the article has 3/,
    ],
    [
      'an article of other days than its facts',
      'site.yml',
      "to: '2021-05-07'",
      "to: '2021-05-08'",
      /"p01-round" is dated as of the article, and not from 2021-05-06 to 2021-05-08/,
    ],
    [
      'an author whom no fact names',
      'site.yml',
      'authors: [Ida Strand]',
      'authors: [Ida Strand, Olav Berg]',
      /site\.yml:\d+: "site" names the author "Olav Berg", whom no fact names/,
    ],
    [
      'a person of a group that there is not',
      'people.yml',
      'group: Lamps',
      'group: Lanterns',
      /"lind" is of the group "Lanterns", which there is not/,
    ],
  ])('%s', (_, file, from, to, problem) => {
    edit(file, from, to);
    expect(problems().join('\n')).toMatch(problem);
  });
});
