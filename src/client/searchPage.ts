/**
 * The search on its own page. It is one file with all that can be found, and no
 * module, since a page that is opened from a disk may load neither modules nor data.
 */
import './folderLinks.ts';
import { defineSearch } from './searchElement.ts';
import { makeIndex, type Found } from './searchIndex.ts';

/** What can be found, written in when this script is bundled. */
declare const findables: Found[];

const { src } = document.currentScript as HTMLScriptElement;
defineSearch(() => makeIndex(findables, src));
