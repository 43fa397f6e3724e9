import { BarChart, LinesChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([
  BarChart,
  LinesChart,
  ScatterChart,
  GeoComponent,
  GridComponent,
  TooltipComponent,
  CanvasRenderer,
]);

export { registerMap };

/** A chart that says on its canvas when it has been drawn there. */
export function draw(element, height, option) {
  const box = element.appendChild(document.createElement('div'));
  box.style.cssText = `width:600px;height:${height}px`;
  const chart = init(box);
  chart.on('rendered', () => {
    box.querySelector('canvas').dataset.drawn = '';
  });
  chart.setOption({ animation: false, ...option });
}
