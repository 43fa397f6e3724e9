import type { Chart } from '../charts/chart.ts';
import { drawFrame } from '../charts/frame.ts';
import { bindMarkup, joinUnits } from '../format/typography.ts';
import { element, escapeMarkup } from '../lib/svg.ts';
import { embedWidths } from './box.ts';
import { drawingLimits } from './frameHeight.ts';
import { policyHash } from './policyHash.ts';
import { textHeights, textWidths } from './textHeights.ts';

/** What an embed says of its surroundings; addresses are whole or relative to it. */
export interface Surroundings {
  /** The page that explains the chart. */
  page: string;
  /** The canonical address; a copy that may move has none. */
  canonical?: string | undefined;
  /** The picture for shared links. */
  image?: string | undefined;
  /** The file with which it answers. */
  answers?: string | undefined;
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
  /** The rules of fonts at other addresses; the script turns them on once the chart is painted. */
  fonts?: string | undefined;
}

/** The line below the chart, without which its height cannot be reckoned. */
export function footOf(chart: Chart, { asOf, version, site }: Surroundings): string {
  return joinUnits(`Source: ${chart.credit}. As of ${asOf}. ${version} More: ${site}.`);
}

/** The whole document of an embedded chart: it is complete with this one file. */
export function drawEmbed(chart: Chart, around: Surroundings, assets: Assets): string {
  const css = `${assets.css}${heightCss(chart, around)}`;
  const { script, fonts } = assets;
  const styles = [css, ...(fonts ? [fonts] : [])]
    .map((style) => `'${policyHash(style)}'`)
    .join(' ');
  const policy = `default-src 'none';img-src data:;style-src ${styles};script-src '${policyHash(script)}'${around.answers ? " 'self';connect-src 'self'" : ''}${fonts ? ";font-src 'self'" : ''};base-uri 'none';form-action 'none';require-trusted-types-for 'script';trusted-types 'none'`;
  const link = (rel: string, href: string | undefined, type?: string): string =>
    href ? element('link', { rel, type, href }) : '';
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<title>${escapeMarkup(chart.title)}</title>`,
    // An icon of nothing: without one a browser asks for /favicon.ico, which the policy refuses.
    link('icon', 'data:,'),
    link('canonical', around.canonical),
    link('alternate', around.oembed, 'application/json+oembed'),
    around.image ? element('meta', { property: 'og:image', content: around.image }) : '',
    `<style>${css}</style>`,
    fonts ? `<style media="not all">${fonts}</style>` : '',
    '</head><body>',
    drawBody(chart, around),
    `<script>${script}</script></body></html>`,
  ]
    .join('')
    .replaceAll(/<(meta|link|input)([^>]*?)\/>/g, '<$1$2>');
}

/** The part of the document that a page can take in without a frame. */
function drawBody(chart: Chart, around: Surroundings): string {
  const frame = drawFrame(chart, {
    heading: 'h1',
    widths: embedWidths,
    foot: drawFoot(chart, around),
    footTells: false,
    answers: around.answers,
  });
  return `<main class="embed">${bindMarkup(frame)}</main>`;
}

function drawFoot(chart: Chart, { page, site, asOf, version }: Surroundings): string {
  const link = element('a', { href: page, target: '_blank', rel: 'noopener' }, escapeMarkup(site));
  return `Source: ${escapeMarkup(chart.credit)}. As of ${escapeMarkup(asOf)}. <span class="long">${escapeMarkup(version)} More: </span>${link}.`;
}

/** Gives each text of the embed the height, and its drawing the limit, that its reserve was reckoned with. */
function heightCss(chart: Chart, around: Surroundings): string {
  const foot = footOf(chart, around);
  const limits = drawingLimits(chart, foot);
  const rules = (width: number, i: number): string => {
    const heights = textHeights(chart, width, foot);
    const limit = limits[i] ? `${limits[i]}px` : limits[i - 1] && 'none';
    return [
      `.chart-title{min-height:${heights.title}px}.chart-measure{min-height:${heights.measure}px}`,
      `.chart-foot{min-height:${heights.foot}px}`,
      limit ? `.drawings{max-width:${limit}}` : '',
    ].join('');
  };
  return textWidths
    .map((width, i) =>
      i === 0 ? rules(width, i) : `@container chart (width>=${width}px){${rules(width, i)}}`,
    )
    .join('');
}
