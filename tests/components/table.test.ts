import { describe, expect, test } from 'vitest';
import { endnotesOf } from '../../src/content/endnotes.ts';
import { drawTable } from '../../src/components/table/drawTable.ts';
import { splitCount } from '../../src/components/table/splitCount.ts';
import Lead from '../../src/components/chart/Lead.astro';
import { parseHTML } from 'linkedom';
import { project, render, wordsOf } from './render.ts';

const { content } = project;
const [table] = content.ledger.tables;
if (!table) throw new Error('the invented article has no table');
const draw = (form: 'counts' | 'days', endnotes = endnotesOf([], content)): Document =>
  parseHTML(`<html><body>${drawTable({ ...table, form }, content, endnotes)}</body></html>`)
    .document;

describe('a table', () => {
  test('stands at the head of its page as one figure with its title', async () => {
    const document = await render(Lead, { figures: ['sums'], joined: false });
    const figure = document.querySelector('.lead figure.table.counts#sums');
    const title = document.getElementById(figure?.getAttribute('aria-labelledby') ?? '');
    expect(wordsOf(title)).toBe('The article and the gazette have different sums for the lens');
    expect(wordsOf(figure?.querySelector('caption'))).toBe('The sums');
  });

  test('says of each head what it heads, and keeps the roles of a table when shown as blocks', () => {
    const document = draw('counts');
    const scopes = [...document.querySelectorAll('th')].map((head) => head.getAttribute('scope'));
    expect(scopes).toEqual([
      ...['col', 'col', 'col'],
      ...['rowgroup', 'row', 'row'],
      ...['rowgroup', 'row'],
    ]);
    for (const each of document.querySelectorAll('table, thead, tbody, tr, th, td')) {
      expect(each.getAttribute('role'), each.outerHTML.slice(0, 40)).toBeTruthy();
    }
  });

  test('has one mark for each row or point that names claims, in the form of the claims', () => {
    const document = draw('counts');
    const links = [...document.querySelectorAll('a.ref')].map((ref) => ref.getAttribute('href'));
    expect(links).toEqual(
      ['p02-lens', 'x02-lens', 'p02-oil', 'p02-oil'].map((id) => `/claims/${id}/`),
    );
    const places = [...document.querySelectorAll('.source')].map((source) =>
      source.getAttribute('data-anchor'),
    );
    for (const anchor of places)
      expect(document.getElementById(anchor ?? '')?.className).toMatch(/^claim/);
    expect(new Set(places).size).toBe(4);
    expect(document.querySelector('#sums-1 .source')?.className).toBe('source differs');
    expect(document.querySelector('.source .note')).not.toBeNull();
  });

  test('has the numbers of the page’s notes for print', () => {
    const lists = [['p02-lens'], ['x02-lens'], ['p02-oil']];
    const numbers = [...draw('counts', endnotesOf(lists, content)).querySelectorAll('.endnote')];
    expect(numbers.map((each) => each.textContent)).toEqual(['1', '2', '3', '3']);
  });

  test('sets a number apart from the words before it, and a label from what it is of', () => {
    const document = draw('counts');
    expect(wordsOf(document.querySelector('#sums-4 th'))).toBe('more than $400,000');
    expect(wordsOf(document.querySelector('#sums-4 b'))).toBe('$400,000');
    expect(wordsOf(document.querySelector('.point-label'))).toBe('Weight');
    expect(wordsOf(document.querySelector('.finding'))).toBe('about 20,000 pounds');
  });

  test('of counts keeps the year of a date with its month', () => {
    const document = draw('counts');
    for (const source of document.querySelectorAll('.source')) source.remove();
    const spaces = [...document.querySelectorAll('td')].flatMap(
      ({ textContent }) => /[a-z](\s)20\d\d/.exec(textContent)?.[1] ?? [],
    );
    expect(spaces.length).toBeGreaterThan(0);
    expect(new Set(spaces)).toEqual(new Set(['\u00a0']));
  });

  test('of days names the day in each cell, for those alone who see it', () => {
    const heads = [...draw('days').querySelectorAll('td .cell-head')];
    expect(heads.map(wordsOf).slice(0, 2)).toEqual(['By whose account', 'Day']);
    for (const head of heads) expect(head.getAttribute('aria-hidden')).toBe('true');
  });
});

test.each([
  ['about 1,200', 'about', '1,200'],
  ['more than $22 million', 'more than', '$22 million'],
  ['57,614', '', '57,614'],
  ['not reported', '', 'not reported'],
])('"%s" is the words "%s" and the number "%s"', (text, words, number) => {
  expect(splitCount(text)).toEqual({ words, number });
});
