import { parse, stringify } from 'yaml';
import { nameOf } from './names.ts';

/** The files of a content folder: their text, by their path in it. */
export type Files = ReadonlyMap<string, string>;

/** The entry of a list. */
interface Entry {
  id: string;
  url?: string;
}

/** What a page, a chart and a table have at their head. */
interface Head {
  title: string;
  label: string;
  description?: string;
  order?: number;
  lead?: string | string[];
  card?: string;
}

/** What a folder of content has once, however much it tells. */
const once = /^(?:site|people|terms|events|conformance)\.yml$/;
/** What shows a whole list of the ledger, and so stands on one page alone. */
const whole = /<(?:Timeline|People|Terms|Sources|Exemptions|Corrections) |^kind: timeline$/m;

/**
 * The content of `factor` explainers in one folder: that of the files, and
 * copies of its claims, documents, pages, charts, tables and corrections under
 * other names, paragraphs and addresses. Events, people and terms, and what
 * shows a whole list of the ledger, stay as they are.
 */
export function multiply(files: Files, factor: number): Map<string, string> {
  const site = parse(files.get('site.yml') ?? '') as {
    article: { paragraphs: number };
    method: string;
  };
  const paths = [...files.keys()].join('\n');
  const steps: Steps = {
    p: highest(paths.matchAll(/^facts\/p(\d+)\.yml$/gm)),
    x: highest(paths.matchAll(/^record\/x(\d+)\.yml$/gm)),
    A: highest((files.get('readings.yml') ?? '').matchAll(/^- id: A(\d+)$/gm)),
    order: 100,
    copied: new Set(
      [...files]
        .filter(([path, text]) => path.includes('/') && !whole.test(text))
        .map(([path]) => path.replace(/^\w+\/|\.\w+$/g, ''))
        .filter((slug) => slug !== site.method),
    ),
  };
  site.article.paragraphs = steps.p * factor;
  const made = new Map(files).set('site.yml', write(site));
  for (let number = 1; number < factor; number += 1) {
    const copy = new Copy(number, steps);
    for (const [path, text] of files) {
      if (once.test(path)) continue;
      for (const [name, words] of copy.file(path, text)) {
        // A list has the entries of all copies.
        made.set(name, name === path ? `${made.get(path) ?? ''}${words}` : words);
      }
    }
  }
  return made;
}

/** How far the numbers of a copy are from those of the one before, and the names that are copied. */
interface Steps {
  p: number;
  x: number;
  A: number;
  order: number;
  copied: ReadonlySet<string>;
}

/** The highest of the numbers that were found. */
function highest(found: Iterable<RegExpExecArray>): number {
  return Math.max(0, ...Array.from(found, ([, number]) => Number(number)));
}

/** One copy: how everything in it is named. */
class Copy {
  readonly #number: number;
  readonly #steps: Steps;
  readonly #name: string;

  constructor(number: number, steps: Steps) {
    this.#number = number;
    this.#steps = steps;
    this.#name = nameOf(number);
  }

  /** A file as the copy has it, with its path; nothing where it is not copied. */
  file(path: string, text: string): [string, string][] {
    const [, folder, name = '', ending] = /^(?:(\w+)\/)?(.+)\.(\w+)$/.exec(path) ?? [];
    if (folder === undefined) {
      const entries = this.#rename(parse(text)) as Entry[];
      return [[path, write(entries.map((entry) => this.#entry(entry)))]];
    }
    if (!this.#steps.copied.has(name)) return [];
    const copied = `${folder}/${this.#slug(this.#ids(name))}.${ending}`;
    if (folder === 'pages') return [[copied, this.#page(text)]];
    const value = this.#rename(parse(text));
    return [
      [
        copied,
        write(folder === 'charts' || folder === 'tables' ? this.#headed(value as Head) : value),
      ],
    ];
  }

  /** An entry of a list: a document has an address of its own. */
  #entry(entry: Entry): Entry {
    const { id, url } = entry;
    const named = /^A\d+$/.test(id) ? entry : { ...entry, id: this.#suffix(id) };
    if (url === undefined) return named;
    const address = new URL(url);
    address.searchParams.append('copy', this.#name);
    return { ...named, url: address.href };
  }

  #page(source: string): string {
    const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
    const front = this.#headed(this.#rename(parse(head)) as Head);
    const { order = 0, lead, card } = front;
    const words = this.#ids(body)
      .replaceAll(/\]\(\/([a-z-]+)\//g, (_, slug: string) => `](/${this.#slug(slug)}/`)
      .replaceAll(/#A(\d+)/g, (_, number: string) => `#A${this.#shift('A', number)}`)
      .replaceAll(/<Chart id="([^"]+)"/g, (_, slug: string) => `<Chart id="${this.#slug(slug)}"`);
    const renamed = {
      ...front,
      order: order + this.#number * this.#steps.order,
      ...(lead !== undefined && { lead: [lead].flat().map((slug) => this.#slug(slug)) }),
      ...(card !== undefined && { card: this.#slug(card) }),
    };
    return `---\n${write(renamed)}---\n${words}`;
  }

  /** Titles and labels of its own: no two pages are alike, and no picture is made once for all. */
  #headed(value: Head): Head {
    const { title, label, description } = value;
    const name = this.#name;
    return {
      ...value,
      title: `${title} ${name}`,
      label: `${label} ${name}`,
      ...(description !== undefined && { description: `${name}: ${description}` }),
    };
  }

  /** Every name in a value of YAML, by the field that it stands under. */
  #rename(value: unknown, field = ''): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#rename(each, field));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, this.#rename(each, key)]),
      );
    }
    if (typeof value === 'number') {
      return /^paragraphs?$/.test(field) ? this.#shift('p', value) : value;
    }
    if (typeof value !== 'string') return value;
    if (field === 'sources') return this.#suffix(value);
    if (field === 'page' || field === 'chart') return this.#slug(value);
    if (/^A\d+$/.test(value)) return `A${this.#shift('A', value.slice(1))}`;
    return /^[px]\d\d(?:-[a-z0-9-]+)?$/.test(value) ? this.#ids(value) : value;
  }

  /** Every id of a claim or of a topic in a text. */
  #ids(text: string): string {
    return text.replaceAll(
      /\b([px])(\d\d)(?=$|-[a-z0-9])/g,
      (_, side: 'p' | 'x', number: string) => {
        return side + String(this.#shift(side, number)).padStart(2, '0');
      },
    );
  }

  #shift(of: 'p' | 'x' | 'A', number: string | number): number {
    return Number(number) + this.#number * this.#steps[of];
  }

  /** The name of a page, chart or table in the copy; what is not copied keeps its own. */
  #slug(slug: string): string {
    if (/^[px]\d\d+$/.test(slug)) return slug;
    return this.#steps.copied.has(slug) ? this.#suffix(slug === 'index' ? 'story' : slug) : slug;
  }

  #suffix(id: string): string {
    return `${id}-${this.#name.toLowerCase()}`;
  }
}

function write(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}
