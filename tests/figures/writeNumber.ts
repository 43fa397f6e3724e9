const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales: readonly [size: number, name: string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
];

/** A whole number in words, as an editor would write it: "two hundred and five". */
export function writeNumber(value: number): string {
  const [size, name] = scales.find(([each]) => value >= each) ?? [];
  if (size === undefined) return writeSmall(value);
  const rest = value % size;
  const head = `${writeNumber(Math.floor(value / size))} ${name}`;
  if (rest === 0) return head;
  return `${head}${rest < 100 ? ' and ' : ' '}${writeNumber(rest)}`;
}

function writeSmall(value: number): string {
  if (value < 20) return small[value] ?? '';
  const one = value % 10;
  return `${tens[Math.floor(value / 10) - 2]}${one === 0 ? '' : `-${small[one]}`}`;
}
