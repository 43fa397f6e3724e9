import { buildSync, transformSync } from 'esbuild';
import type { Chart } from '../charts/chart.ts';
import frame from '../charts/frame.css?raw';
import { embedSizes, frameCss } from '../charts/frame.ts';
import { styleOf } from '../charts/styles.ts';
import { paletteCss } from '../styles/palette.ts';
import { boxCss, embedWidths } from './box.ts';
import { contentHash } from './contentHash.ts';
import type { Assets } from './document.ts';
import css from './style.css?raw';

const bundled = new Map<string, string>();

/** The script of a file under `src/client`, bundled and minified for any browser of 2022 or newer; `define` has the code for its free names. */
export function bundleScript(
  name: string,
  format: 'iife' | 'esm' = 'iife',
  define: Record<string, string> = {},
): string {
  // All embeds have the same few scripts.
  const key = JSON.stringify([name, format, define]);
  const script = bundled.get(key) ?? bundle(name, format, define);
  bundled.set(key, script);
  return script;
}

function bundle(name: string, format: 'iife' | 'esm', define: Record<string, string>): string {
  const { outputFiles } = buildSync({
    entryPoints: [`src/client/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format,
    define,
    target: 'es2022',
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** The file beside the embeds that lets them answer, by its name in `/embed/`, which changes with its content. */
export function answersFile(): { name: string; script: string } {
  const script = bundleScript('embedAnswers', 'esm');
  return { name: `answers-${contentHash(script)}.js`, script };
}

/** What an embed of the chart carries inside it; one that is live also brings what lets it answer. */
export function assetsOf(chart: Chart, isLive = false): Assets {
  const sheet = `${paletteCss().replace(':root', ':root,:host')}${css}${frame}${boxCss()}${frameCss(embedSizes, embedWidths)}${styleOf(chart.kind)}`;
  return {
    css: transformSync(sheet, { loader: 'css', minify: true }).code.trim(),
    script: [
      // What was chosen is shown before anything is measured, so that it is not seen to move.
      chart.choices ? bundleScript('embedChoice') : '',
      bundleScript('embed', 'iife', {
        answers: JSON.stringify(isLive ? `../${answersFile().name}` : ''),
      }),
    ].join(''),
  };
}
