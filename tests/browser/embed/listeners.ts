import { inject } from 'vitest';
import type { Kind } from './host.ts';

// Listeners of publishers who share no package, written from what is known of their protocols.

interface Told {
  'datawrapper-height'?: Record<string, number>;
  sentinel?: string;
  type?: string;
  height?: number;
}

/** Datawrapper's snippet since 2021: the frame is the one whose window has spoken. */
export const datawrapper: Kind = {
  name: 'Datawrapper',
  start: () => {
    addEventListener('message', ({ data, source }: MessageEvent<Told>) => {
      if (data['datawrapper-height'] === undefined) return;
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.contentWindow !== source) continue;
        for (const height of Object.values(data['datawrapper-height'])) {
          frame.style.height = `${height}px`;
        }
      }
    });
  },
};

/** Datawrapper's snippet before 2021: the frame is the first whose address has the key in it. */
const datawrapperOld: Kind = {
  name: 'Datawrapper before 2021',
  start: () => {
    addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data['datawrapper-height'] === undefined) return;
      for (const [key, height] of Object.entries(data['datawrapper-height'])) {
        const frame =
          document.getElementById(`datawrapper-chart-${key}`) ??
          document.querySelector<HTMLElement>(`iframe[src*='${key}']`);
        if (frame) frame.style.height = `${height}px`;
      }
    });
  },
};

/** Embedly and Medium: text, and the address must be that of the frame to the letter. */
const embedly: Kind = {
  name: 'Embedly, Medium',
  start: () => {
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string' || !data.startsWith('{')) return;
      const { src, context, height } = JSON.parse(data) as Record<string, string>;
      if (context !== 'iframe.resize') return;
      for (const frame of document.querySelectorAll(`iframe[src="${src}"]`)) {
        frame.setAttribute('height', String(height));
      }
    });
  },
};

function guardianStart(): void {
  const frames = [...document.querySelectorAll('iframe')];
  for (const { contentWindow } of frames) contentWindow?.postMessage('resize', '*');
  addEventListener('message', ({ data, source }: MessageEvent<string>) => {
    try {
      const { type, value } = JSON.parse(data) as { type: string; value: unknown };
      if (type !== 'set-height' || typeof value !== 'number') return;
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.contentWindow === source) frame.height = String(value);
      }
    } catch {
      // Its own code ignores what it cannot read, too.
    }
  });
}

/** AMP's `amp-iframe resizable`: an object, or the same as text; nothing below 100 pixels. */
const amp: Kind = {
  name: 'AMP',
  start: () => {
    addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
      const told = (
        typeof data === 'string' && data.startsWith('{') ? JSON.parse(data) : data
      ) as Told;
      if (told.sentinel !== 'amp' || told.type !== 'embed-size') return;
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
        if (Number(told.height) >= 100) frame.style.height = `${told.height}px`;
      }
    });
  },
};

/**
 * Takes messages that know the secret. Once all frames are there, puts it where
 * WordPress's server has not, and says to each that it is ready.
 */
function wordPressStart(): void {
  const greet = (): void =>
    document
      .querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content')
      .forEach((frame, i) => {
        const secret = `abcdef123${i}`;
        if (!frame.dataset['secret']) {
          frame.dataset['secret'] = secret;
          frame.src += `#?secret=${secret}`;
        }
        frame.contentWindow?.postMessage({ message: 'ready', secret }, '*');
      });
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', greet);
  else greet();
  addEventListener('message', ({ data, source }: MessageEvent<Record<string, string>>) => {
    const secret = data['secret'];
    if (!secret || /[^a-zA-Z0-9]/.test(secret) || data['message'] !== 'height') return;
    document.querySelectorAll('blockquote').forEach((each) => (each.style.display = 'none'));
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.dataset['secret'] !== secret || frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      frame.height = String(
        Math.min(1000, Math.max(200, Number.parseInt(data['value'] ?? '', 10))),
      );
    }
  });
}

const limit = (height: number): number => Math.min(1000, Math.max(200, height));
/** As WordPress 6.8 has it: hidden until the chart has spoken. */
const framed = (address: string, secret: string): string =>
  `<blockquote class="wp-embedded-content"><a href="${address}">The chart</a></blockquote>
  <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden" ${secret} src="${address}" width="100%" height="400" frameborder="0" marginwidth="0" marginheight="0"></iframe>`;

/** A pasted address in WordPress 4.4 and newer. */
export const wordPress: Kind = {
  name: 'WordPress',
  start: wordPressStart,
  place: (address, i) => framed(`${address}#?secret=abcdef123${i}`, `data-secret="abcdef123${i}"`),
  limit,
};

/** Our own script, at its address; `start` is as good as a tag in the page's head. */
export const ours: Kind = {
  name: 'Our script',
  place: (address, i) =>
    (i === 0 ? `<script src="${inject('url')}embed/resize.js"></script>` : '') +
    `<iframe src="${address}" style="display:block;width:100%;border:0"></iframe>`,
  start: () => undefined,
};

export const listeners: Kind[] = [
  datawrapper,
  datawrapperOld,
  embedly,
  { name: 'Guardian', start: guardianStart },
  { name: 'Guardian, late', start: guardianStart, late: true },
  amp,
  wordPress,
  { ...wordPress, name: 'WordPress, its script late', late: true },
  {
    name: 'WordPress, its script and its secret late',
    start: wordPressStart,
    place: (address) => framed(address, ''),
    late: true,
    limit,
  },
  ours,
  {
    name: 'Our script, late',
    late: true,
    start: (site) => {
      const script = document.createElement('script');
      script.src = `${site}embed/resize.js`;
      document.body.append(script);
    },
  },
];
