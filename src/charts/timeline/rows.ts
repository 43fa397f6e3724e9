/** A row of words: where its top would best be, and how high it is. */
export interface Row {
  wish: number;
  height: number;
}

/**
 * The tops of rows, one below the other in their order, as near to their wishes
 * as they can be (least squares), from `first` to `last` if there is that much room.
 */
export function spreadRows(rows: readonly Row[], first: number, last: number): number[] {
  const above = rows.map((_, i) => sum(rows.slice(0, i).map(({ height }) => height)));
  const most = Math.max(first, last - sum(rows.map(({ height }) => height)));
  /** Rows that touch, as one, with what their wishes come to. */
  const blocks: { wishes: number[] }[] = [];
  rows.forEach(({ wish }, i) => {
    let block = { wishes: [wish - (above[i] ?? 0)] };
    for (
      let before = blocks.at(-1);
      before && mean(before.wishes) > mean(block.wishes);
      before = blocks.at(-1)
    ) {
      block = { wishes: [...before.wishes, ...block.wishes] };
      blocks.pop();
    }
    blocks.push(block);
  });
  return blocks
    .flatMap(({ wishes }) => wishes.map(() => Math.min(Math.max(mean(wishes), first), most)))
    .map((top, i) => Math.round(top + (above[i] ?? 0)));
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
