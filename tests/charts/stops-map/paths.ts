/** The subpaths of a `d` in relative whole units (m, implicit lines, z) as absolute points. */
export function subpathsOf(d: string): { points: string[]; closed: boolean }[] {
  let [x, y] = [0, 0];
  return d
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d+/g)].map(([number]) => Number(number));
      const points: [number, number][] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? Number.NaN;
        y += numbers[index + 1] ?? Number.NaN;
        points.push([x, y]);
      }
      const closed = part.endsWith('z');
      if (closed) [x, y] = points[0] ?? [x, y];
      return { points: points.map((point) => point.join(' ')), closed };
    });
}

/** The line segments of a `d`, each written the same way whichever way it was drawn. */
export function segmentsOf(d: string): string[] {
  return subpathsOf(d).flatMap(({ points }) =>
    points.slice(1).map((point, index) => [points[index], point].toSorted().join(' – ')),
  );
}
