import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site's faces by their packages, each with whose it is, as the face itself says. */
export const faceNotices = {
  '@fontsource-variable/source-serif-4':
    '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
  '@fontsource-variable/public-sans':
    'Copyright 2015 The Public Sans Project Authors (https://github.com/uswds/public-sans)',
} as const;

/** What must go with a file that has the faces in it: whose they are, and their licence. */
export function readFaceLicences(): string {
  return Object.entries(faceNotices)
    .map(([name, notice]) => {
      const text = readFileSync(join('node_modules', name, 'LICENSE'), 'utf8');
      return `${name}\n${notice}\n\n${text.trim()}\n`;
    })
    .join('\n\n');
}
