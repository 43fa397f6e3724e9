import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import approvals from './data/approvals.json';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Writes each value at its bar, and says on the canvas when it has been drawn there. */
const values = {
  id: 'values',
  afterDatasetsDraw({ ctx, scales }) {
    ctx.textBaseline = 'middle';
    ctx.font = '12px sans-serif';
    approvals.forEach(({ value, text }, row) => {
      ctx.fillStyle = value === null ? 'black' : 'white';
      ctx.fillText(text, scales.x.left + 6, scales.y.getPixelForValue(row));
    });
  },
  afterRender({ canvas }) {
    canvas.dataset.drawn = '';
  },
};

export function drawBars(element) {
  const box = element.appendChild(document.createElement('div'));
  box.style.cssText = 'position:relative;width:600px;height:260px';
  new Chart(box.appendChild(document.createElement('canvas')), {
    type: 'bar',
    plugins: [values],
    data: {
      labels: approvals.map(({ name }) => name),
      datasets: [{ data: approvals.map(({ value }) => value), backgroundColor: '#8a400f' }],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: { x: { beginAtZero: true, ticks: { callback: (value) => `$${value / 1e6}m` } } },
    },
  });
}
