import { createHash } from 'node:crypto';
import type { Chart, Table, View } from '../charts/chart.ts';
import { element, escapeMarkup } from '../lib/svg.ts';
import { type Blocks, blocksAt, embedWidths, textWidths } from './textHeights.ts';

/** What an embed says of its surroundings; addresses are whole or relative to it. */
export interface Surroundings {
  /** The page that explains the chart. */
  page: string;
  /** The canonical address; a copy that may move has none. */
  canonical?: string | undefined;
  /** The picture for shared links. */
  image?: string | undefined;
  /** The oEmbed description. */
  oembed?: string | undefined;
  site: string;
  /** Such as "5 January 2024". */
  asOf: string;
  /** The published day, and the corrections, in words. */
  version: string;
}

/** Style and script, minified, as they go into the document. */
export interface Assets {
  css: string;
  script: string;
}

/** The line below the chart, without which its height cannot be reckoned. */
export function footOf(chart: Chart, { asOf, version, site }: Surroundings): string {
  return `Source: ${chart.credit}. As of ${asOf}. ${version} More: ${site}.`;
}

/** The whole document of an embedded chart: one file that asks for no other. */
export function drawEmbed(chart: Chart, around: Surroundings, assets: Assets): string {
  const css = `${assets.css}${blockCss(chart, around)}`;
  const policy = `default-src 'none';style-src '${hash(css)}';script-src '${hash(assets.script)}';base-uri 'none';form-action 'none'`;
  const link = (rel: string, href: string | undefined, type?: string): string =>
    href ? element('link', { rel, type, href }) : '';
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<title>${escapeMarkup(chart.headline)}</title>`,
    link('canonical', around.canonical),
    link('alternate', around.oembed, 'application/json+oembed'),
    around.image ? element('meta', { property: 'og:image', content: around.image }) : '',
    `<style>${css}</style></head><body>`,
    drawBody(chart, around),
    `<script>${assets.script}</script></body></html>`,
  ]
    .join('')
    .replaceAll(/<(meta|link|input)([^>]*?)\/>/g, '<$1$2>');
}

/** The part of the document that a page can take in without a frame. */
function drawBody(chart: Chart, around: Surroundings): string {
  const views = chart.views.map((view, i) => drawView(view, i));
  return [
    '<main class="embed"><div class="frame">',
    `<h1 class="headline">${escapeMarkup(chart.headline)}</h1>`,
    `<p class="measure">${escapeMarkup(chart.measure)}</p>`,
    drawControls(chart),
    chart.defs ?? '',
    `<div class="views">${views.join('')}</div>`,
    drawFoot(chart, around),
    '<details><summary>Table and notes</summary>',
    drawTable(chart.table),
    ...[chart.source, ...chart.notes, ...(chart.more ?? []), chart.description].map(
      (note) => `<p>${escapeMarkup(note)}</p>`,
    ),
    '</details></div></main>',
  ].join('');
}

function drawControls(chart: Chart): string {
  const choices = chart.views.map(({ slug, label }, i) =>
    element(
      'label',
      {},
      element('input', {
        type: 'radio',
        name: 'view',
        class: `v${i + 1}`,
        value: slug,
        checked: i === 0 ? '' : undefined,
      }),
      escapeMarkup(label),
    ),
  );
  const outside = chart.outsideLabel
    ? `<label><input type="checkbox" class="o" checked>${escapeMarkup(chart.outsideLabel)}</label>`
    : '';
  if (choices.length < 2 && !outside) return '';
  return `<div class="controls"><fieldset class="switch"><legend>View</legend>${choices.join('')}</fieldset>${outside}</div>`;
}

function drawView({ caption, drawings }: View, index: number): string {
  const kept = drawings.filter(({ width }) => (embedWidths as readonly number[]).includes(width));
  return [
    `<div class="view view-${index + 1}"><p class="caption">${escapeMarkup(caption)}</p>`,
    ...kept.map(({ width, svg }) => `<div class="drawing w${width}">${svg}</div>`),
    '</div>',
  ].join('');
}

function drawFoot(chart: Chart, { page, site, asOf, version }: Surroundings): string {
  const link = element('a', { href: page, target: '_blank', rel: 'noopener' }, escapeMarkup(site));
  return `<p class="foot">Source: ${escapeMarkup(chart.credit)}. As of ${escapeMarkup(asOf)}. <span class="long">${escapeMarkup(version)} More: </span>${link}.</p>`;
}

function drawTable({ caption, columns, rows }: Table): string {
  const head = columns.map((name) => `<th scope="col">${escapeMarkup(name)}</th>`);
  const body = rows.map(({ cells: [first = '', ...cells] }) =>
    [
      `<tr><th scope="row">${escapeMarkup(first)}</th>`,
      ...cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`),
      '</tr>',
    ].join(''),
  );
  return `<section class="scroll" tabindex="0" aria-label="${escapeMarkup(caption)}"><table><caption>${escapeMarkup(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></section>`;
}

/** Gives each part of the embed the height that its reserve was reckoned with. */
function blockCss(chart: Chart, around: Surroundings): string {
  const foot = footOf(chart, around);
  const rules = (width: number): string => {
    const views = chart.views.map((view) => blocksAt(chart, view, width, foot));
    const [first] = views as [Blocks];
    return [
      `.headline{min-height:${first.headline}px}.measure{min-height:${first.measure}px}`,
      `.controls{min-height:${first.controls}px}.foot{min-height:${first.foot}px}`,
      ...views.map(({ caption }, i) => `.view-${i + 1} .caption{min-height:${caption}px}`),
    ].join('');
  };
  return textWidths
    .map((width, i) => (i === 0 ? rules(width) : `@container (width>=${width}px){${rules(width)}}`))
    .join('');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
