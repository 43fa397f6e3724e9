import { listLicences } from '../build/licences.ts';
import { readLock } from '../build/lock.ts';

/** The licences of all that the site is made of. */
export function GET(): Response {
  return new Response(listLicences(readLock(process.cwd()), process.cwd()));
}
