import type { Chart } from './charts/chart.ts';
import type { Endnotes } from './content/endnotes.ts';
import type { Content } from './content/load.ts';

declare global {
  namespace App {
    /** What the pages hand to their components. */
    interface Locals {
      content: Content;
      charts: readonly Chart[];
      /** The sources of the page, for print; none on a page that is not prose. */
      endnotes?: Endnotes;
    }
  }
}
