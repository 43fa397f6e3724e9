import rss from '@astrojs/rss';
import { content } from '../build/current.ts';
import { feedOf } from '../data/feed.ts';

/** The corrections as RSS 2.0. */
export function GET(): Promise<Response> {
  return rss(feedOf(content));
}
