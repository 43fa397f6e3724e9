import Highcharts from 'highcharts';
import approvals from './data/approvals.json';

// A point without a value has no label here, so its words stand at its name.
const nameOf = ({ name, value, text }) => (value === null ? `${name}<br>${text}` : name);

export function drawBars(element) {
  const box = element.appendChild(document.createElement('div'));
  Highcharts.chart(box, {
    accessibility: { enabled: false },
    chart: { type: 'bar', width: 600, height: 260, marginLeft: 240, animation: false },
    title: { text: undefined },
    legend: { enabled: false },
    credits: { enabled: false },
    xAxis: {
      categories: approvals.map(nameOf),
      labels: { style: { textOverflow: 'none', whiteSpace: 'nowrap' } },
    },
    yAxis: { title: { text: 'US dollars' }, min: 0, max: 150e6 },
    plotOptions: { series: { animation: false } },
    series: [
      {
        color: '#8a400f',
        dataLabels: {
          enabled: true,
          inside: true,
          align: 'left',
          formatter() {
            return approvals[this.index].text;
          },
        },
        data: approvals.map(({ value }) => value),
      },
    ],
  });
}
