import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { escapeMarkup } from '../src/lib/svg.ts';
import { cutGeometry, heightOf, ourCharts, type Charts, type Scene } from './charts.ts';
import { drawFloor } from './floor.ts';
import type { Subject } from './subjects.ts';

const bench = import.meta.dirname;
/** Where all that the command makes lies; Git does not know it. */
export const work = join(bench, '.work');

/** A page of a subject, by what is on it. */
type Page = Scene | 'both';
const scenesOf: Readonly<Record<Page, readonly Scene[]>> = {
  map: ['map'],
  bars: ['bars'],
  both: ['map', 'bars'],
};
const pages = Object.keys(scenesOf) as Page[];

/** Builds a subject, and gives the folder to serve; what its tool says is shown where it fails. Throws then. */
export function buildSubject(subject: Subject, charts: Charts): string {
  if (subject.maker === 'ours') return 'dist';
  const folder = join(work, subject.name);
  rmSync(folder, { recursive: true, force: true });
  makers[subject.maker](subject, folder, charts);
  return join(folder, 'built');
}

type Maker = (subject: Subject, folder: string, charts: Charts) => void;

const makers: Record<Exclude<Subject['maker'], 'ours'>, Maker> = {
  // A page by someone else, on whose host the embeds are: as a reader has both from one server.
  component: (_, folder, charts) => {
    cpSync('dist/embed', join(folder, 'built/embed'), { recursive: true });
    const ten = Array.from({ length: 10 }, (_, i): Scene => (i % 2 === 0 ? 'map' : 'bars'));
    for (const [page, scenes] of Object.entries({ ...scenesOf, ten })) {
      const elements = scenes.map((scene, i) => {
        const { title } = charts.words[scene];
        const address = `/embed/${ourCharts[scene]}/${page === 'ten' ? `?${i}` : ''}`;
        const room = `style="display:flow-root;min-height:${heightOf(scene)}px"`;
        return `<trip-chart src="${address}" ${room}><a href="${address}">${escapeMarkup(title)}</a></trip-chart>`;
      });
      const script = '<script type="module" src="/embed/element.js"></script>';
      const html = documentOf('A page by someone else', elements.join(''), script);
      writeFile(join(folder, 'built', page, 'index.html'), html);
    }
  },
  floor: (_, folder, charts) => {
    for (const page of pages) {
      const body = scenesOf[page].map((scene) => drawFloor(scene, charts)).join('');
      const html = documentOf(charts.words[scenesOf[page][0] ?? 'map'].title, body);
      writeFile(join(folder, 'built', page, 'index.html'), html);
    }
  },
  vite: ({ name }, folder, charts) => {
    copy(name, folder);
    cpSync(join(bench, 'peers/vite.config.js'), join(folder, 'vite.config.js'));
    writeData(join(folder, 'data'), charts);
    writeData(join(folder, 'public/data'), charts);
    for (const page of pages) {
      const script = '<script type="module" src="./main.js"></script>';
      writeFile(join(folder, page, 'index.html'), emptyPage(page, charts, script));
      writeFile(join(folder, page, 'main.js'), viteEntry(page));
    }
    run(folder, 'vite', 'vite', 'build', '--logLevel', 'warn');
  },
  scripts: ({ name }, folder, charts) => {
    const built = join(folder, 'built');
    copy(name, built);
    writeData(join(built, 'data'), charts);
    const libraries = ['d3', 'topojson-client'];
    for (const library of libraries) {
      const file = `${library}.min.js`;
      cpSync(join(bench, 'node_modules', library, 'dist', file), join(built, file));
    }
    for (const page of pages) {
      const files = [...libraries.map((library) => `${library}.min`), ...scenesOf[page]];
      const scripts = files.map((file) => `<script defer src="/${file}.js"></script>`).join('');
      writeFile(join(built, page, 'index.html'), emptyPage(page, charts, scripts));
    }
  },
  framework: ({ name }, folder, charts) => {
    copy(name, folder);
    cpSync(join(bench, 'peers/plot/charts.js'), join(folder, 'src/charts.js'));
    writeData(join(folder, 'src/data'), charts);
    for (const page of pages) fillWords(join(folder, 'src', page, 'index.md'), charts);
    run(folder, '@observablehq/framework', 'observable', 'build');
  },
  sveltekit: ({ name }, folder, charts) => {
    copy(name, folder);
    writeData(join(folder, 'src/data'), charts);
    run(folder, 'vite', 'vite', 'build', '--logLevel', 'warn');
  },
};

const copy = (name: string, folder: string): void =>
  cpSync(join(bench, 'peers', name), folder, { recursive: true });

/** What a peer may load: the rows, the words, the world as world-atlas has it, and the part that the map shows. */
function writeData(folder: string, { stops, approvals, words }: Charts): void {
  const files = { stops, approvals, words, region: cutGeometry() };
  for (const [name, value] of Object.entries(files)) {
    writeFile(join(folder, `${name}.json`), JSON.stringify(value));
  }
  const world = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  cpSync(world, join(folder, 'countries-50m.json'));
}

/** A page whose charts come by script, with the room that they will take. */
function emptyPage(page: Page, { words }: Charts, scripts: string): string {
  const scenes = scenesOf[page];
  const body = scenes.map((scene) => {
    const { title, source } = words[scene];
    return `<h1>${escapeMarkup(title)}</h1><div id="${scene}"></div><p>${escapeMarkup(source)}</p>`;
  });
  const room = '<style>#map{min-height:446px}#bars{min-height:266px}</style>';
  return documentOf(words[scenes[0] ?? 'map'].title, body.join(''), room + scripts);
}

function viteEntry(page: Page): string {
  const draw = { map: 'drawMap', bars: 'drawBars' } as const;
  const lines = scenesOf[page].flatMap((scene) => [
    `import { ${draw[scene]} } from '../${scene}.js';`,
    `${draw[scene]}(document.getElementById('${scene}'));`,
  ]);
  return lines.join('\n');
}

/** A page of HTML with the least around it; each subject has the same. */
export function documentOf(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(title)}</title><link rel="icon" href="data:,"><style>body{margin:8px;font:14px/1.4 sans-serif}h1{font-size:20px}</style>${head}</head><body>${body}</body></html>`;
}

/** Puts titles and sources where `%map.title%` and the like stand. */
function fillWords(file: string, { words }: Charts): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(
      /%(map|bars)\.(title|source)%/g,
      (_, scene: Scene, part: 'title' | 'source') => words[scene][part],
    ),
  );
}

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Runs the command of a package of the bench in a folder. Throws with what it said where it fails. */
function run(folder: string, name: string, command: string, ...words: string[]): void {
  const root = join(bench, 'node_modules', name);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, manifest.bin[command] ?? ''), ...words],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', OBSERVABLE_TELEMETRY_DISABLE: 'true' },
    },
  );
  if (status !== 0) throw new Error(`"${command} build" failed in ${folder}:\n${stdout}${stderr}`);
}

/** The version of each package, as it is installed in the bench. */
export function versionsOf(packages: readonly string[]): string[] {
  return packages.map((name) => {
    const manifest = readFileSync(join(bench, 'node_modules', name, 'package.json'), 'utf8');
    return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
  });
}
