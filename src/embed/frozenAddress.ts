import { readFileSync, writeFileSync } from 'node:fs';
import { absolute, host, routes } from '../routes.ts';
import type { Frozen } from './frozen.ts';

/**
 * Tells a built copy of a frozen version where it stands: a pasted address is answered
 * by the whole address that the document names, and the site may have been elsewhere
 * when the version was frozen. Where the site does not know its address, the document
 * names none. All else of the copy is as it was kept; versions before 2.4.0 have no
 * answer, and are left as they are.
 */
export function readdress(site: string, { chart, version, oembedSha256 }: Frozen): void {
  if (!oembedSha256) return;
  const folder = `${site}/embed/${chart}/${version}`;
  const answer = readFileSync(`${folder}/oembed.json`, 'utf8');
  const { provider_url: before } = JSON.parse(answer) as { provider_url: string };
  const here = (text: string): string => text.replaceAll(before, absolute(routes.page('index')));
  const document = here(readFileSync(`${folder}/index.html`, 'utf8'));
  const named = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/;
  writeFileSync(`${folder}/oembed.json`, here(answer));
  writeFileSync(`${folder}/index.html`, host.isKnown ? document : document.replace(named, ''));
}
