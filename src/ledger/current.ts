import { chartSlugs } from '../charts/slugs.ts';
import { requireContent } from './content.ts';

/** The content that this build shows, read and checked once. */
export const content = requireContent(process.cwd(), chartSlugs);
