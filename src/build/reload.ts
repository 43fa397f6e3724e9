import { join, sep } from 'node:path';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { formatProblems, type Problem } from '../lib/problem.ts';

interface Options {
  /** The folder of the project, absolute. */
  root: string;
  /** Reads the content and finds what is wrong with it. */
  read: () => readonly Problem[];
  /** Says the problems to the one who writes. */
  say: (text: string) => void;
}

/**
 * Makes a dev server follow the content: a changed file of `content` or `src`
 * has the whole content read anew and the browser reload. While there are
 * problems, a page is the list of them.
 */
export function reloadContent(server: ViteDevServer, { root, read, say }: Options): void {
  const content = join(root, 'content') + sep;
  const source = join(root, 'src') + sep;
  let problems: readonly Problem[] = [];
  const check = (): void => {
    problems = read();
    if (problems.length > 0) say(formatProblems(problems));
  };

  server.watcher.add(content);
  server.watcher.on('all', (event, file) => {
    if (event === 'addDir' || !(file.startsWith(content) || file.startsWith(source))) return;
    check();
    forget(server, source);
    server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  });
  check();

  server.middlewares.use((request, response, next) => {
    const page = request.headers['sec-fetch-dest'] ?? 'document';
    const ours = request.url?.startsWith('/@') === true;
    if (problems.length === 0 || ours || !['document', 'iframe'].includes(page)) {
      next();
      return;
    }
    const text = formatProblems(problems).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
    // The client of Vite reloads the page once the content is mended.
    response.end(
      `<!doctype html><title>The content has problems</title><script type="module" src="${server.config.base}@vite/client"></script><pre style="white-space:pre-wrap">${text}</pre>`,
    );
  });
}

/** Has every module of ours, and all that imports it, evaluated anew at the next request. */
function forget(server: ViteDevServer, source: string): void {
  for (const environment of Object.values(server.environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    const { moduleGraph, runner } = environment;
    // Astro keeps the paths and props of routes until it is told that content changed.
    environment.hot.send('astro:content-changed', {});
    const stale = new Set<NonNullable<ReturnType<typeof moduleGraph.getModuleById>>>();
    for (const module of moduleGraph.idToModuleMap.values()) {
      if (module.file?.startsWith(source)) {
        moduleGraph.invalidateModule(module, stale, Date.now(), true);
      }
    }
    for (const { id } of stale) {
      const evaluated = id === null ? undefined : runner.evaluatedModules.getModuleById(id);
      if (evaluated) runner.evaluatedModules.invalidateModule(evaluated);
    }
  }
}
