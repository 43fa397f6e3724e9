import type { z } from 'zod';
import type { Problem } from '../lib/problem.ts';
import { type ChartShapes, readCharts } from './charts.ts';
import { listFiles, readText } from './files.ts';
import { Memory } from './memory.ts';
import { type Origin, Reader, type Unread } from './reader.ts';
import type { Conformance, Ledger, RecordTopic, Site } from './schema.ts';
import { readTables } from './tables.ts';
import { conformanceShape } from './shapes/conformance.ts';
import { factShape, readingShape } from './shapes/facts.ts';
import { correctionShape, eventShape, personShape, termShape } from './shapes/people.ts';
import { recordTopicShape, sourceShape } from './shapes/record.ts';
import { siteShape } from './shapes/site.ts';

/** The ledger with, for each entry, the place in the files where it stands. */
export interface LoadedLedger {
  ledger: Ledger;
  /** By the entry itself. */
  origins: Map<object, Origin>;
  /** The line of a place in one of the files. */
  lineOf: Reader['lineOf'];
  /** What could not be read, so that it is not reported again as not there. */
  unread: Unread;
  problems: Problem[];
}

/**
 * Reads every YAML file of the ledger under `content` of the folder `root`;
 * `kinds` gives the shapes of the charts. An
 * entry that does not fit its shape is left out and reported; all the rest is
 * read. `memory` has what was made of the files when they were last read.
 */
export function loadLedger(root: string, kinds: ChartShapes, memory: Memory): LoadedLedger {
  const reader = new Reader(root, memory);
  const filesOf = (name: string): string[] => {
    const folder = `content/${name}`;
    const problems: Problem[] = [];
    const files = listFiles(root, folder, '.yml', problems);
    if (problems.length > 0) reader.unread.files.add(folder);
    reader.problems.push(...problems);
    return files;
  };
  /** Files named by a number, in the order of these: "p100" after "p99". */
  const numberedIn = (name: string): string[] =>
    filesOf(name).toSorted((a, b) => a.length - b.length);
  const facts = numberedIn('facts').flatMap((file) => reader.list(file, factShape));
  const ledger: Ledger = {
    site: readOne(reader, 'content/site.yml', siteShape, unreadSite),
    facts,
    readings: reader.list('content/readings.yml', readingShape),
    topics: numberedIn('record').flatMap((file) => readTopic(reader, file)),
    sources: reader.list('content/sources.yml', sourceShape),
    charts: readCharts(filesOf('charts'), reader, kinds),
    tables: readTables(filesOf('tables'), reader),
    people: reader.list('content/people.yml', personShape),
    terms: reader.list('content/terms.yml', termShape),
    events: reader.list('content/events.yml', eventShape),
    corrections: reader.list('content/corrections.yml', correctionShape, { mayBeEmpty: true }),
    conformance: readOne(reader, 'content/conformance.yml', conformanceShape, unreadConformance),
  };
  const { origins, unread, lineOf, problems } = reader;
  return { ledger, origins, unread, lineOf, problems };
}

/**
 * A reader of the people and terms alone, which every page asks for while it is
 * compiled: it reads them anew only where their files have changed.
 */
export function nameReader(root: string): () => Pick<Ledger, 'people' | 'terms'> {
  const files = ['content/people.yml', 'content/terms.yml'] as const;
  let texts = '';
  let names: Pick<Ledger, 'people' | 'terms'> = { people: [], terms: [] };
  return () => {
    // What is wrong with them is told by the check.
    const now = JSON.stringify(files.map((file) => readText(root, file, [])));
    if (now === texts) return names;
    const reader = new Reader(root, new Memory());
    texts = now;
    names = {
      people: reader.list(files[0], personShape),
      terms: reader.list(files[1], termShape),
    };
    return names;
  };
}

function readTopic(reader: Reader, file: string): RecordTopic[] {
  const document = reader.parse(file);
  const topic = document && reader.accept(document, recordTopicShape, []);
  topic?.claims.forEach((claim, i) => {
    reader.origins.set(claim, { file, line: document?.lineOf(['claims', i]) ?? 1 });
  });
  // Nothing is said of claims that are missing because their file is wrong.
  if (!topic) reader.unread.files.add(file);
  return topic ? [topic] : [];
}

/** What stands in for a file that could not be read, which is reported by itself. */
const unreadSite: Site = {
  ...{
    name: '',
    tagline: '',
    kicker: '',
    published: '',
    language: '',
    about: '',
    independence: '',
    card: '',
    report: '',
    method: '',
  },
  article: { publisher: '', authors: [], days: { from: '', to: '' }, paragraphs: 0, copy: '' },
  cites: [],
  groups: [],
  units: [],
};

const unreadConformance: Conformance = { checked: '', notes: [], standards: [] };

/** A file that is one entry; where it cannot be read, what stands in for it. */
function readOne<T extends z.ZodType<object>>(
  reader: Reader,
  file: string,
  shape: T,
  unread: z.output<T>,
): z.output<T> {
  const document = reader.parse(file);
  return (document && reader.accept(document, shape, [])) ?? unread;
}
