import { correctionLine } from './correctedLater.ts';

/**
 * What the page says of its own text must not hold for the chart: nothing is
 * inherited but the colour scheme that the element has.
 */
const start =
  ':host{display:block}:where(article){all:initial;display:block;color-scheme:inherit;direction:ltr;unicode-bidi:isolate}';

/**
 * `<trip-chart src="…/embed/arms/">`: brings a chart into the page without a
 * frame. It reads the embed's document, takes its style and its body into a
 * shadow root, and runs no script of it; until then, and where anything fails,
 * the element shows what stands inside it, which should be a link.
 * Attributes: `src`; `theme` (light, dark, auto).
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
    // Here it is no document of its own: a part of another, in its own language.
    const article = document.createElement('article');
    article.className = chart.className;
    article.ariaLabel = page.title;
    article.lang = page.documentElement.lang;
    article.append(...chart.childNodes);
    const [heading, lower] = [article.querySelector('h1'), document.createElement('h2')];
    lower.className = heading?.className ?? '';
    lower.append(...(heading?.childNodes ?? []));
    heading?.replaceWith(lower);
    const line = correctionLine(url.href, import.meta.url);
    if (line) {
      line.className = 'chart-foot';
      article.append(line);
    }
    // A constructed sheet is none that the page's content policy would refuse.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(start + style);
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(article);
  }
}

customElements.define('trip-chart', TripChart);
