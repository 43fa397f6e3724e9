import type { Kind } from './host.ts';

// Pages that use a package of npm, as its own documentation tells.

type Frames = string | HTMLIFrameElement;
declare const pym: { Parent: new (id: string, address: string, options: object) => unknown };
declare const newswireFrames: {
  autoInitFrames: () => void;
  observeIframe: (frame: HTMLIFrameElement) => void;
};
declare const iFrameResize: (options: object, frames: Frames) => void;
declare const iframeResize: (options: object, frames: Frames) => void;
declare const iframeResizer: { initialize: (options: object, frames: Frames) => void };

const frames = '@newswire/frames/dist/frames.umd.js';
const four = {
  scripts: ['iframe-resizer/js/iframeResizer.js'],
  start: (): void => iFrameResize({}, 'iframe'),
};
const five = {
  scripts: ['@iframe-resizer/parent/index.umd.js'],
  start: (): void => iframeResize({ license: 'GPLv3' }, 'iframe'),
};
const open = ['@open-iframe-resizer/core/dist/index.umd.cjs'];
const openStart = (): void => iframeResizer.initialize({}, 'iframe');

export const iframeResizer5: Kind = { name: 'iframe-resizer 5', ...five };
export const iframeResizer5Late: Kind = { name: 'iframe-resizer 5, late', ...five, late: true };

export const packages: Kind[] = [
  {
    name: 'pym.js',
    scripts: ['pym.js/dist/pym.v1.js'],
    place: (address, i) => `<div class="pym" id="pym-${i}" data-address="${address}"></div>`,
    start: () => {
      for (const { id, dataset } of document.querySelectorAll<HTMLElement>('.pym')) {
        new pym.Parent(id, dataset['address'] ?? '', {});
      }
    },
  },
  {
    name: '@newswire/frames',
    scripts: [frames],
    place: (address) => `<div data-frame-src="${address}"></div>`,
    start: () => newswireFrames.autoInitFrames(),
  },
  {
    name: '@newswire/frames, late',
    scripts: [frames],
    late: true,
    start: () => document.querySelectorAll('iframe').forEach(newswireFrames.observeIframe),
  },
  { name: 'iframe-resizer 4', ...four },
  { name: 'iframe-resizer 4, late', ...four, late: true },
  iframeResizer5,
  iframeResizer5Late,
  { name: 'open-iframe-resizer', scripts: open, start: openStart },
  { name: 'open-iframe-resizer, late', scripts: open, start: openStart, late: true },
  {
    name: 'open-iframe-resizer, legacy',
    scripts: open,
    start: () => iframeResizer.initialize({ enableLegacyLibSupport: true }, 'iframe'),
  },
];
