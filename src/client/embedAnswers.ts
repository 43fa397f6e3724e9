/** A file beside the embeds: it lets the chart of the document answer. */
import { start } from './answers/start.ts';

const figure = document.querySelector<HTMLElement>('.chart');
if (figure) void start(figure);
