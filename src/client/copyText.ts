/** Buttons that copy the text in their `data-text`, and say that they did. */
class CopyText extends HTMLElement {
  #controller = new AbortController();

  connectedCallback(): void {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    this.hidden = false;
    for (const button of this.querySelectorAll('button')) {
      const copy = async (): Promise<void> => {
        try {
          await navigator.clipboard.writeText(button.dataset['text'] ?? '');
          status.textContent = 'Copied.';
        } catch {
          status.textContent = 'The browser did not allow it; copy the text above.';
        }
      };
      button.addEventListener('click', () => void copy(), { signal: this.#controller.signal });
    }
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }
}

customElements.define('copy-text', CopyText);
