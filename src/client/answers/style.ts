/** How answers look, on a page and in an embed alike. */
const style = /* css */ `
.drawings { position: relative }
.answer-layer { position: absolute; inset: 0; pointer-events: none }
.answer-layer button { position: absolute; min-width: 24px; min-height: 24px; margin: 0; padding: 0; border: 0; translate: -50% -50%; background: none }
.answer-layer button.round { border-radius: 50% }
.answer-layer button:focus { pointer-events: auto }
.answer-layer button:focus-visible { outline: 2px solid var(--accent); outline-offset: -4px }
.answer-layer button.round:focus-visible { outline-offset: 2px }
.answer-layer:has(button:focus-visible) .answer-lit:first-child { display: none }
.answer-lit { position: absolute; box-sizing: border-box; border-inline-start: 3px solid var(--accent); background: color-mix(in srgb, var(--accent) 16%, transparent); pointer-events: none }
.answer-lit.round { border: 2px solid var(--accent); border-radius: 50%; background: none; box-shadow: 0 0 0 1px var(--paper) }
.answer-panel { position: absolute; z-index: 3; box-sizing: border-box; max-width: 100%; width: 21rem; padding: 0.6rem 0.75rem 0.4rem; border: 1px solid var(--ink); background: var(--paper); color: var(--ink); font: 0.8125rem/1.125rem var(--sans); text-align: start; touch-action: pan-y pinch-zoom }
.answer-panel[hidden], .answer-panel.sheet[data-away] { display: none }
.answer-panel.sheet { position: fixed; z-index: 9; inset: auto 0 0 !important; width: auto; border-width: 1px 0 0; padding-inline: max(1rem, env(safe-area-inset-left)); padding-bottom: max(0.5rem, env(safe-area-inset-bottom)) }
.answer-panel.sheet > p:first-child { min-height: 3.375rem }
.answer-panel.sheet .answer-link { display: inline-block; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom }
.answer-panel.sheet button { min-width: 2.75rem; min-height: 2.75rem }
.answer-panel p { margin: 0 0 0.35rem; max-height: 9rem; overflow-y: auto }
.answer-panel .answer-links { font-size: 0.75rem; line-height: 1rem }
.answer-link { margin-inline-end: 0.75rem }
.answer-steps { display: flex; align-items: center; gap: 0.25rem; color: var(--soft) }
.answer-steps span { flex: 1; text-align: center; font-variant-numeric: tabular-nums }
.answer-steps button { min-width: 2rem; min-height: 2rem; padding: 0 0.4rem; border: 1px solid var(--hairline); border-radius: 2px; background: none; color: var(--ink); font: inherit; cursor: pointer }
.answer-steps button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px }
.answer-told { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.chart [data-lit], .claim[data-lit] { background: var(--wash); box-shadow: 0 0 0 3px var(--wash) }
.answer-companion { position: sticky; z-index: 2; top: 0; display: flex; flex-wrap: wrap; align-items: end; gap: 0 1rem; padding-block: 0.5rem; border-bottom: 1px solid var(--hairline); background: var(--paper) }
.answer-companion svg { display: block; flex: none; width: min(62%, 20rem); height: auto }
.answer-companion p { flex: 1 1 8em; margin: 0; overflow-wrap: anywhere; font: 0.8125rem/1.125rem var(--sans) }
.prose [data-told] strong { color: var(--accent) }
.answer-companion [data-told] { fill: var(--accent) !important; stroke: var(--accent) }
@media (forced-colors: active) {
  .answer-lit { border-color: Highlight }
  .chart [data-lit], .claim[data-lit] { outline: 1px solid Highlight }
}
@media print {
  .answer-layer, .answer-panel, .answer-companion { display: none }
}
`;

let adopted: CSSStyleSheet | undefined;

/** Brings the style of answers, once; no page waits for it, and no content policy has to name it. */
export function adoptStyle(): void {
  if (adopted) return;
  adopted = new CSSStyleSheet();
  adopted.replaceSync(style);
  document.adoptedStyleSheets.push(adopted);
}
