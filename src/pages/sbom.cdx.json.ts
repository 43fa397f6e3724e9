import { readLock } from '../build/lock.ts';
import { writeSbom } from '../build/sbom.ts';

/** What the site is made of, for programs. */
export function GET(): Response {
  return new Response(writeSbom(readLock(process.cwd())));
}
