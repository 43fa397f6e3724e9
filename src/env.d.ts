import type { Chart } from './charts/chart.ts';
import type { Content } from './content/load.ts';

declare global {
  namespace App {
    /** What the pages hand to their components. */
    interface Locals {
      content: Content;
      charts: readonly Chart[];
    }
  }
}
