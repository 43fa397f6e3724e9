import { buildSync, transformSync } from 'esbuild';
import type { Chart } from '../charts/chart.ts';
import frame from '../charts/frame.css?raw';
import { embedSizes, frameCss } from '../charts/frame.ts';
import { styleOf } from '../charts/styles.ts';
import { paletteCss } from '../styles/palette.ts';
import type { Assets } from './document.ts';
import { boxCss, embedWidths } from './box.ts';
import css from './style.css?raw';

/** The script of a file under `src/client`, bundled and minified for any browser of 2022 or newer. */
export function bundleScript(name: string, format: 'iife' | 'esm' = 'iife'): string {
  const { outputFiles } = buildSync({
    entryPoints: [`src/client/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** What an embed of the chart carries inside it. */
export function assetsOf(chart: Chart): Assets {
  const sheet = `${paletteCss().replace(':root', ':root,:host')}${css}${frame}${boxCss()}${frameCss(embedSizes, embedWidths)}${styleOf(chart.kind)}`;
  return {
    css: transformSync(sheet, { loader: 'css', minify: true }).code.trim(),
    script: bundleScript('embed') + (chart.choices ? bundleScript('embedChoice') : ''),
  };
}
