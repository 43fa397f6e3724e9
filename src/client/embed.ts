/**
 * Runs at the end of an embedded chart. It applies the options of the address,
 * brings the site's faces, tells the page around it how high the chart is, in
 * every form that a known listener reads, and fits the chart to the frame where
 * nobody listens or where it may be no higher. The message forms are those of the
 * listeners' public code; the README names each. It acts on no message but the
 * greetings in `answer`.
 */
/** The address of the script with which the chart answers; empty where it does not. */
declare const answers: string;

const root = document.documentElement;
const { body } = document;
const { search } = location;
/** A short name for a long one, after minifying too: the script has a budget. */
const listen = addEventListener;

/** The id that pym.js gave. Of what others give us, only harmless letters go back to them. */
const pymId = /[?&]childId=([\w.:-]{1,99})/.exec(search)?.[1];

/** The id that iframe-resizer gave, once it has greeted. */
let resizer = '';
/** Its version (empty before 5), until its greeting has been answered. */
let version: string | undefined;
let openResizer = false;
/** The height last told; 0 where it is to be told anew. */
let sent = 0;
let asking: ReturnType<typeof setTimeout>;
let waiting: ReturnType<typeof setTimeout>;

const post = (message: unknown): void => parent.postMessage(message, '*');
const json = JSON.stringify;
const natural = (): number => Math.ceil(root.getBoundingClientRect().height);
/** What WordPress put into the address, which it may do after the frame has loaded. */
const secretOf = (): string | undefined => /secret=(\w{1,32})/.exec(location.hash)?.[1];

function tell(height: number): void {
  post({ 'datawrapper-height': { [location.pathname + search]: height } });
  post({ sentinel: 'amp', type: 'embed-size', height });
  if (openResizer) post({ type: 'iframe-resized', width: innerWidth, height });
  const secret = secretOf();
  if (secret) post({ message: 'height', value: height, secret });
  post(json({ src: location.href, context: 'iframe.resize', height }));
  post(json({ type: 'set-height', value: height }));
  if (pymId) post(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
  if (!resizer) return;
  const frame = `[iFrameSizer]${resizer}:`;
  if (version !== undefined) post(`${frame}${height}:${innerWidth}:init:${version}`);
  if (version) post(`${frame}0:0:title:${document.title.replaceAll(':', ',')}`);
  version = undefined;
  post(`${frame}${height}:${innerWidth}:resizeObserver`);
}

/** Looks at the height; speaks where it changed. */
function look(): void {
  // A frame that is hidden has no width or no height, and what it gave would be wrong.
  if (innerWidth && natural()) {
    const fitted = body.style.zoom;
    zoom(0);
    // WordPress makes no frame higher: what is higher is shrunk before it is seen.
    if (secretOf()) fit(1000);
    const height = natural();
    if (fitted) fit(innerHeight);
    if (height !== sent) tell((sent = height));
    clearTimeout(waiting);
    waiting = setTimeout(() => fit(innerHeight), 1000);
  } else if (secretOf()) {
    // WordPress hides a frame until it has spoken, and nothing tells the frame when it gets room.
    ask(250);
  }
}

/** Shrinks the chart until it is whole in the room, in pixels, with eight layouts at most. */
function fit(room: number): void {
  // A table that the reader opened stays open: it scrolls.
  if (natural() <= room + 1 || body.querySelector('[open]')) return;
  let scale = 1;
  let step = 0.8;
  zoom(1);
  // The line that opens the table is gone, which may be enough.
  if (natural() <= room) return;
  while (step > 0.02) {
    zoom(scale - (step /= 2));
    if (natural() > room) scale -= step;
  }
  zoom(scale - step);
}

/** 0 leaves the fitted state. */
function zoom(scale: number): void {
  // A frame of WordPress scrolls, so that the table may stay in reach.
  root.toggleAttribute('data-fit', scale > 0 && !secretOf());
  body.style.zoom = `${scale || ''}`;
}

/** Tells the height anew, once for all that ask at the same time. */
function ask(delay = 60): void {
  sent = 0;
  clearTimeout(asking);
  asking = setTimeout(look, delay);
}

/** Answers the greetings of listeners that speak first. */
function answer(data: unknown): void {
  if (typeof data === 'string') {
    // iframe-resizer's greeting: the frame's id, a margin, a truth value, and much else.
    const id = /^\[iFrameSizer]([\w.-]{1,99}):\w*:(true|false):/.exec(data)?.[1];
    if (id) {
      resizer = id;
      version = /^[\w.]{0,20}/.exec(data.split(':', 21)[20] ?? '')?.[0];
    } else if (!/^(\[iFrameSizer])?resize$|^pymxPYMx[\w.:-]*xPYMxwidthxPYMx\d/.test(data)) return;
  } else {
    const { type, sentinel, message } = (data ?? {}) as Record<string, unknown>;
    if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') openResizer = true;
    // WordPress is ready once its own script is there, which may be long after the frame.
    else if (message !== 'ready' && (type !== 'frames-init' || sentinel !== 'amp')) return;
  }
  ask();
}

// The style sheet gives a meaning to the known values alone.
const options = /[?&](theme|bg|title|credit)=(\w+)/g;
for (const [, name = '', value] of search.matchAll(options)) {
  root.dataset[name] = value;
}

// The site's own faces, after the first paint: nothing waits for them, and nothing moves when they come.
listen('load', () =>
  requestAnimationFrame(() =>
    setTimeout(() => document.querySelector('style[media]')?.removeAttribute('media')),
  ),
);

// Its name is given when it is called, so that the bundler leaves the module where it is.
const bring = (name: string): Promise<unknown> => import(name);

// What lets the chart answer, once it is seen. A sandboxed frame has no origin, and may ask for nothing.
if (answers && origin !== 'null') {
  listen('load', () => {
    new IntersectionObserver(([entry], observer) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      // Where it does not come, as when the page is left, the chart does not answer.
      bring(answers).catch(() => 0);
    }).observe(body);
  });
}

if (parent !== self) {
  listen('message', ({ source, data }) => {
    if (source === parent) answer(data);
  });
  // What a frame says before it has loaded may be lost, where a page has many of them.
  listen('load', () => {
    // It fires at the start, at every change, and when a hidden frame gets a width.
    new ResizeObserver(look).observe(root);
    // It does not fire as long as the frame is out of sight, below the fold.
    setTimeout(look, 60);
  });
  listen('resize', look);
  // WordPress may add its secret after the frame has loaded.
  listen('hashchange', () => ask());
  // Its sandbox opens no window: told of a link to the frame's own host, it goes there itself.
  listen('click', (event) => {
    const secret = secretOf();
    const link = (event.target as Element).closest('a');
    if (!secret || !link) return;
    event.preventDefault();
    post({ message: 'link', value: link.href, secret });
  });
}

export {};
