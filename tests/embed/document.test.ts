import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawEmbed, footOf } from '../../src/embed/document.ts';
import { versionOf } from '../../src/embed/published.ts';
import { chart } from './fixture.ts';

const around = {
  page: 'https://a.example/sum/#small',
  canonical: 'https://a.example/sum/',
  image: 'https://a.example/share.png',
  oembed: 'https://a.example/oembed.json',
  site: 'A site',
  asOf: '5 January 2024',
  version: 'Published 23 November 2026, not corrected since.',
};
const assets = { css: '.embed{margin:0}', script: 'void 0;' };
const source = drawEmbed(chart, around, assets);
const { document } = parseHTML(source);

describe('the document of an embed', () => {
  test('allows its own style and script by their hash, and names no host', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    for (const [tag, rule] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const text = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(source)?.[1] ?? '';
      const hash = createHash('sha256').update(text).digest('base64');
      expect(policy).toContain(`${rule} 'sha256-${hash}'`);
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*|frame-ancestors/);
  });

  test('loads nothing', () => {
    expect(document.querySelectorAll('[src], [srcset], link[rel=stylesheet]')).toHaveLength(0);
    expect(source.match(/@import|url\(/g)).toBeNull();
  });

  test('names its fonts where it has some: turned off, and allowed from its own origin alone', () => {
    const fonts = '@font-face{font-family:F;src:url(../fonts/f.woff2)}';
    const whole = drawEmbed(chart, around, { ...assets, fonts });
    const style = parseHTML(whole).document.querySelector('style[media="not all"]');
    expect(style?.textContent).toBe(fonts);
    const hash = createHash('sha256').update(fonts).digest('base64');
    expect(whole).toMatch(/style-src '[^;]+' '[^;]+';script-src '[^;]+';font-src 'self';/);
    expect(whole).toContain(` 'sha256-${hash}';`);
    expect(source).not.toMatch(/font-src|media=/);
  });

  test('is kept out of indexes, and points to the page that explains it', () => {
    expect(document.querySelector('[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('[rel=canonical]')?.getAttribute('href')).toBe(around.canonical);
    expect(document.querySelector('.chart-foot a')?.getAttribute('target')).toBe('_blank');
  });

  test('has a drawing for every width that a frame can have, and the table', () => {
    expect(document.querySelectorAll('.drawing > svg')).toHaveLength(4);
    expect(document.querySelector('td')?.textContent).toBe('4');
    expect(document.querySelector('details')?.textContent).toContain('One more note.');
  });

  test('escapes what the chart says', () => {
    expect(document.querySelector('title')?.textContent).toBe(chart.title);
    expect(document.querySelector('here')).toBeNull();
  });

  test('says as of when it is, as its reserve was reckoned with', () => {
    const text = document.querySelector('.chart-foot')?.textContent;
    expect(text).toBe(footOf(chart, around));
    expect(text).toContain('As of 5\u00a0January 2024.');
  });

  test('names no address of its surroundings that it was not given', () => {
    const { page, site, asOf, version } = around;
    const copy = drawEmbed(chart, { page, site, asOf, version }, assets);
    expect(copy.match(/canonical|oembed|og:image/g)).toBeNull();
  });
});

describe('a frozen version', () => {
  test('has one address for one content', () => {
    expect(versionOf(drawEmbed(chart, around, assets))).toBe(versionOf(source));
    expect(versionOf(source)).toMatch(/^[0-9a-f]{12}$/);
  });

  test('has another once a figure, a date or a style is another', () => {
    const row = { cells: ['two & two', '5'], cite: [] };
    const changed = [
      drawEmbed({ ...chart, table: { ...chart.table, rows: [row] } }, around, assets),
      drawEmbed(chart, { ...around, asOf: '6 January 2024' }, assets),
      drawEmbed(chart, around, { ...assets, css: '.embed{margin:1px}' }),
    ].map(versionOf);
    expect(new Set([...changed, versionOf(source)]).size).toBe(4);
  });
});
