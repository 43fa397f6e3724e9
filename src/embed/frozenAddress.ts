import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { absolute, host, routes } from '../routes.ts';
import type { Frozen } from './frozen.ts';

/** What an oEmbed answer says of addresses. */
interface Answer {
  /** Where the site was when the version was frozen. */
  provider_url: string;
  thumbnail_url: string;
  html: string;
}

/**
 * Tells a built copy of a frozen version where it stands: a pasted address is answered
 * by the whole address that the document names, and the site may have been elsewhere
 * when the version was frozen. Where the site does not know its address, the document
 * names none. All else of the copy is as it was kept; versions before 2.4.0 have no
 * answer, and stay as they are. One that is listed and gone is the tests' to tell.
 */
export function readdress(site: string, { chart, version, oembedSha256 }: Frozen): void {
  const [document, answer] = ['index.html', 'oembed.json'].map(
    (name) => `${site}/embed/${chart}/${version}/${name}`,
  ) as [string, string];
  if (!oembedSha256 || !existsSync(document) || !existsSync(answer)) return;
  const said = JSON.parse(readFileSync(answer, 'utf8')) as Answer;
  const { provider_url: before, thumbnail_url: picture, html } = said;
  const here = (text: string): string => text.replaceAll(before, absolute(routes.page('index')));
  writeFileSync(
    answer,
    JSON.stringify({
      ...said,
      ...{ provider_url: here(before), html: here(html), thumbnail_url: here(picture) },
    }),
  );
  const named = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/;
  const told = readFileSync(document, 'utf8');
  writeFileSync(
    document,
    told.replace(named, (link) => (host.isKnown ? here(link) : '')),
  );
}
