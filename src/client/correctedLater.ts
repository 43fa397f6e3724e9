/** The frozen versions that were corrected after they were made, as "chart/version", with the day of the last correction in words; written in when a script is bundled. */
declare const corrected: Readonly<Record<string, string>>;
/** Where all corrections are listed, from the scripts. */
declare const log: string;

/**
 * What a page says below a frozen chart that was corrected later: the copy itself
 * never changes and asks nobody. Nothing where the address is of no such version.
 * Both addresses are whole; the script's is that of its file.
 */
export function correctionLine(chart: string, script: string): HTMLParagraphElement | undefined {
  const { pathname } = new URL(chart);
  const [, version = ''] = /\/([\w-]+\/[0-9a-f]+)\/(?:index\.html)?$/.exec(pathname) ?? [];
  const day = corrected[version];
  if (day === undefined) return undefined;
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = new URL(log, script).href;
  link.textContent = 'what was changed';
  line.append(`Corrected on ${day}, after this copy of the chart was made: `, link, '.');
  return line;
}
