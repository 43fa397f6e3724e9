/**
 * What the page says of its own text must not hold for the chart: nothing is
 * inherited but the colour scheme that the element has.
 */
const start =
  ':host{display:block}:where(figure){all:initial;display:block;color-scheme:inherit;direction:ltr;unicode-bidi:isolate}';

/**
 * `<trip-chart src="…/embed/arms/">`: brings a chart into the page without a
 * frame. It reads the embed's document, takes its style and its body into a
 * shadow root, and runs no script of it; until then, and where anything fails,
 * the element shows what stands inside it, which should be a link.
 * Attributes: `src`; `theme` (light, dark, auto); `view`, the view to begin with.
 */
class TripChart extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const address = this.getAttribute('src');
    if (!address || this.shadowRoot) return;
    const url = new URL(address, location.href);
    const response = await fetch(url, { credentials: 'omit' }).catch(() => undefined);
    if (!response?.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const style = page.querySelector('style')?.textContent;
    const chart = page.querySelector('main');
    if (!style || !chart) return;
    for (const link of chart.querySelectorAll('a')) {
      link.href = new URL(link.getAttribute('href') ?? '', url).href;
    }
    const view = this.getAttribute('view');
    for (const input of chart.querySelectorAll<HTMLInputElement>('.switch input')) {
      if (input.value === view) input.setAttribute('checked', '');
      else if (view && chart.querySelector(`.switch [value="${CSS.escape(view)}"]`)) {
        input.removeAttribute('checked');
      }
    }
    // Here it is no document of its own: a part of another, in its own language.
    const figure = document.createElement('figure');
    figure.className = chart.className;
    figure.ariaLabel = page.title;
    figure.lang = page.documentElement.lang;
    figure.append(...chart.childNodes);
    const [heading, lower] = [figure.querySelector('h1'), document.createElement('h2')];
    lower.className = heading?.className ?? '';
    lower.append(...(heading?.childNodes ?? []));
    heading?.replaceWith(lower);
    // A constructed sheet is none that the page's content policy would refuse.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(start + style);
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(figure);
  }
}

customElements.define('trip-chart', TripChart);
