/** What is wrong with the texts of the drawings that a page shows, and how many there are. Runs in the page. */
export function findLabelFaults(): { labels: number; faults: string[] } {
  interface Box {
    of: Element;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const canvas = document.createElement('canvas').getContext('2d');

  /** The boxes of the letters of a text, a line each: an engine's own box is as high as the face, and in Firefox wider than the letters. */
  const inkOf = (text: SVGTextElement): Box[] => {
    const matrix = text.getScreenCTM();
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const boxes: Box[] = [];
    let first = 0;
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      const last = first + data.length - 1;
      if (!canvas || !matrix || !parentElement || last >= text.getNumberOfChars()) break;
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(parentElement);
      canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = canvas.measureText(data);
      const start = text.getStartPositionOfChar(first).matrixTransform(matrix);
      const end = text.getEndPositionOfChar(last).matrixTransform(matrix);
      first = last + 1;
      boxes.push({
        of: text,
        left: start.x - ink.actualBoundingBoxLeft * matrix.a,
        right: end.x - (ink.width - ink.actualBoundingBoxRight) * matrix.a,
        top: start.y - ink.actualBoundingBoxAscent * matrix.a,
        bottom: start.y + ink.actualBoundingBoxDescent * matrix.a,
      });
    }
    return boxes;
  };

  let labels = 0;
  const faults: string[] = [];
  for (const svg of document.querySelectorAll('.drawing > svg')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const boxes = [...svg.querySelectorAll('text')]
      .filter(
        (text) =>
          text.checkVisibility({ visibilityProperty: true }) &&
          text.getBoundingClientRect().width > 0,
      )
      .flatMap(inkOf);
    labels += boxes.length;
    boxes.forEach((a, i) => {
      const room = Math.min(
        ...[a.left - frame.left, frame.right - a.right, a.top - frame.top, frame.bottom - a.bottom],
      );
      if (room < -1) faults.push(`"${a.of.textContent}" leaves its drawing by ${-room} px`);
      for (const b of boxes.slice(i + 1)) {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (a.of !== b.of && wide > 1 && high > 1)
          faults.push(`"${a.of.textContent}" meets "${b.of.textContent}"`);
      }
    });
  }
  return { labels, faults };
}
