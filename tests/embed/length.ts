/**
 * The pixels that a CSS length comes to where `100cqw` is `width`: sums and
 * differences of products of numbers, `px`, `cqw`, `max()`, `clamp()` and `calc()`.
 */
export function pixelsOf(length: string, width: number): number {
  const tokens = length.match(/[a-z]+(?=\()|-?[\d.]+(?:px|cqw)?|[()+*,-]/g) ?? [];
  const next = (): string => tokens.shift() ?? '';

  const factor = (): number => {
    const token = next();
    if (/^[a-z(]/.test(token)) {
      if (token !== '(') next();
      const values = [sum()];
      while (next() === ',') values.push(sum());
      const [first = 0, middle = 0, last = 0] = values;
      if (token === 'clamp') return Math.max(first, Math.min(middle, last));
      return token === 'max' ? Math.max(...values) : first;
    }
    return Number.parseFloat(token) * (token.endsWith('cqw') ? width / 100 : 1);
  };
  const product = (): number => {
    let value = factor();
    while (tokens[0] === '*') {
      next();
      value *= factor();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[0] === '+' || tokens[0] === '-') value += next() === '+' ? product() : -product();
    return value;
  };
  return sum();
}
