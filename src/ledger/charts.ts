import type { z } from 'zod';
import { isRecord, type ParsedFile, type Reader } from './reader.ts';
import type { chartShape } from './shapes/chart.ts';
import { id } from './shapes/common.ts';

/** The content of a chart: its words and rows, and its name in addresses. */
export interface ChartContent extends z.infer<typeof chartShape> {
  /** The file's name without its ending. */
  slug: string;
  /** `content/charts/<slug>.yml`. */
  file: string;
  /** The line of each field of the file. */
  lines: Readonly<Record<string, number>>;
}

/** The shapes of the content files of each kind of chart, by the kind's name. */
export type ChartShapes = Readonly<Record<string, { shape: z.ZodType<object> }>>;

const folder = 'content/charts';

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
  if (!kind) {
    reader.problems.push({
      file,
      line: document.lineOf(['kind']),
      what: `has ${given === undefined ? 'no "kind"' : `the kind ${JSON.stringify(given)}`}, which is no kind of chart.`,
      fix: `Use one of: ${Object.keys(kinds).join(', ')}.`,
    });
    return undefined;
  }
  const content = reader.accept(document, kind.shape, []);
  const slug = file.slice(folder.length + 1, -'.yml'.length);
  if (!id.safeParse(slug).success) {
    const what = 'has a name that cannot be an address.';
    const fix = 'Use lower-case words joined by hyphens, 60 letters at most.';
    reader.problems.push({ file, what, fix });
  }
  if (!content) return undefined;
  noteRows(document, content, [], reader);
  const lines = Object.fromEntries(
    Object.keys(content).map((key) => [key, document.lineOf([key])]),
  );
  const chart = { ...content, slug, file, lines } as ChartContent;
  reader.origins.set(chart, { file, line: 1 });
  return chart;
}

/** Notes the place of each row, so that what is wrong with it can be told with its line. */
function noteRows(document: ParsedFile, value: unknown, path: (string | number)[], reader: Reader) {
  if (Array.isArray(value)) {
    value.forEach((row, i) => noteRows(document, row, [...path, i], reader));
  } else if (isRecord(value)) {
    if (path.length > 0) {
      reader.origins.set(value, { file: document.file, line: document.lineOf(path) });
    }
    for (const [key, each] of Object.entries(value)) {
      noteRows(document, each, [...path, key], reader);
    }
  }
}
