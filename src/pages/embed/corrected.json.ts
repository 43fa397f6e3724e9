import { content } from '../../build/current.ts';
import { describeCorrectedLater } from '../../embed/correctedLater.ts';
import { readFrozen } from '../../embed/frozen.ts';

/** The frozen versions of charts that were corrected after they were made. */
export function GET(): Response {
  return Response.json(describeCorrectedLater(readFrozen(), content));
}
