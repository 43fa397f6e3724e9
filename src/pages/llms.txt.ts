import { content } from '../build/current.ts';
import { describeForReaders } from '../data/llms.ts';

/** The site for programs that read text. */
export function GET(): Response {
  return new Response(describeForReaders(content));
}
