import { createHash } from 'node:crypto';

/** How a content policy names an inline script or style sheet with this text. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
