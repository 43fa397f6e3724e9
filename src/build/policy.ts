import { policyHash } from '../embed/policyHash.ts';

/**
 * The page with the hashes alone in its content policy that it needs: those of
 * its own inline scripts and styles. Astro gives every page those of all pages.
 */
export function trimPolicy(html: string): string {
  const inline = html.matchAll(/<(?:script|style)(?![^>]*\ssrc=)[^>]*>(.*?)<\/(?:script|style)>/gs);
  const needed = new Set([...inline].map(([, text = '']) => `'${policyHash(text)}'`));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/ '(?:sha256-[^']*)'/g, (source) => (needed.has(source.trim()) ? source : '')),
  );
}
