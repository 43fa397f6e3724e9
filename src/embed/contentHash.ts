import { createHash } from 'node:crypto';

/** The first digits of a content's SHA-256, for a name or an address that changes with it. */
export function contentHash(content: string | Uint8Array, digits = 8): string {
  return createHash('sha256').update(content).digest('hex').slice(0, digits);
}
