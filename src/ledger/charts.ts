import type { z } from 'zod';
import { isRecord, type Reader } from './reader.ts';
import type { chartShape } from './shapes/chart.ts';
import { acceptSlugFile, type SlugFile } from './slugFile.ts';

/** The content of a chart, `content/charts/<slug>.yml`: its words and rows, and its name in addresses. */
export type ChartContent = z.infer<typeof chartShape> & SlugFile;

/** The shapes of the content files of each kind of chart, by the kind's name. */
export type ChartShapes = Readonly<Record<string, { shape: z.ZodType<object> }>>;

/** Reads the charts of the files. */
export function readCharts(
  files: readonly string[],
  reader: Reader,
  kinds: ChartShapes,
): ChartContent[] {
  return files.flatMap((file) => {
    const chart = readChart(file, reader, kinds);
    if (!chart) reader.unread.files.add(file);
    return chart ?? [];
  });
}

function readChart(file: string, reader: Reader, kinds: ChartShapes): ChartContent | undefined {
  const document = reader.parse(file);
  if (!document) return undefined;
  const given: unknown = isRecord(document.value) ? document.value['kind'] : undefined;
  const kind = typeof given === 'string' && Object.hasOwn(kinds, given) ? kinds[given] : undefined;
  if (kind) return acceptSlugFile(document, kind.shape, reader) as ChartContent | undefined;
  reader.problems.push({
    file,
    line: document.lineOf(['kind']),
    what: `has ${given === undefined ? 'no "kind"' : `the kind ${JSON.stringify(given)}`}, which is no kind of chart.`,
    fix: `Use one of: ${Object.keys(kinds).join(', ')}.`,
  });
  return undefined;
}
