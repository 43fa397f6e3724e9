import { describe, expect, test } from 'vitest';
import { reportHref } from '../../src/content/report.ts';
import { useArticle } from '../checks/article.ts';

const { edit, problems } = useArticle();
const page = 'https://a.example/claims/p02-lens/?a=1&b=2';
const href = (report: string, claim?: string): URL =>
  new URL(reportHref({ name: 'Lamps & oil', report }, { page, claim }));

describe('the address for reports', () => {
  test('of a form has the title and the page in its query, whole', () => {
    const { origin, searchParams } = href(
      'https://b.example/new?template=fact.yml&title={title}&page={page}',
      'p02-lens',
    );
    expect(origin).toBe('https://b.example');
    expect(searchParams.get('template')).toBe('fact.yml');
    expect(searchParams.get('title')).toBe('Lamps & oil: error in claim p02-lens');
    expect(searchParams.get('page')).toBe(page);
  });

  test('of a mail address gets a subject and a body', () => {
    const { protocol, pathname, searchParams } = href('mailto:desk@a.example');
    expect(protocol + pathname).toBe('mailto:desk@a.example');
    expect(searchParams.get('subject')).toBe('Lamps & oil: error on a page');
    expect(searchParams.get('body')).toBe(page);
  });

  test('keeps a subject that a mail address has', () => {
    expect(href('mailto:desk@a.example?subject=Lamps').search).toBe('?subject=Lamps');
  });

  test.each([
    ['http://a.example/', /"https:\/\/"/],
    ['desk@a.example', /"mailto:" and an address/],
    ['https://a.example/?page={slug}', /\{title\} and \{page\}/],
  ])('is refused as %s', (report, reason) => {
    edit('site.yml', /\nreport: .*/, `\nreport: '${report}'`);
    expect(problems().join('\n')).toMatch(/site\.yml:\d+: .*wrong "report"/);
    expect(problems().join('\n')).toMatch(reason);
  });
});
