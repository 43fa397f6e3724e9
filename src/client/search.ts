/** The search over every page: what it needs is asked for when it is first used. */
import { defineSearch } from './searchElement.ts';

defineSearch(async (address) => (await import('./searchIndex.ts')).loadIndex(address));
