import { plotBars } from './charts.js';
import approvals from './data/approvals.json';

export function drawBars(element) {
  element.append(plotBars(approvals));
}
