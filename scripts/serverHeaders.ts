import { otherwise, patternOf, type HeaderRule } from './headers.ts';

/** A header that rules give, and the value by the pattern of the path, from the root of the host. */
interface Sent {
  name: string;
  values: { pattern: string; value: string }[];
}

/** A header is of one rule for each path, since these servers do not join values. */
function listHeaders(rules: readonly HeaderRule[], base: string): Sent[] {
  const all = rules.flatMap(({ path, headers }) =>
    headers.map(([name, value]) => ({ name, value, path })),
  );
  return [...Map.groupBy(all, ({ name }) => name)].map(([name, of]) => {
    if (of.length > 1 && of.some(({ path }) => path === '/*')) {
      throw new Error(
        `_headers has ${name} for all files and for ${of.map(({ path }) => path).join(', ')} too. nginx and Caddy would not join them: give it to paths that do not meet.`,
      );
    }
    const values = of.map(({ path, value }) => ({
      pattern: patternOf(`${base.slice(0, -1)}${path}`).source.replaceAll('\\/', '/'),
      value,
    }));
    return { name, values };
  });
}

const origin =
  '# Made from public/_headers by "npm run headers", and tested to agree with it. Change it there.';

/** The headers of a site under a base path as nginx has them, for its `http` block. */
export function writeNginxHeaders(rules: readonly HeaderRule[], base = '/'): string {
  const blocks = listHeaders(rules, base).map(({ name, values }) => {
    const variable = `$site_${name.toLowerCase().replaceAll('-', '_')}`;
    const kept = name === 'Cache-Control';
    const lines = values.map(({ pattern, value }) => `    "~${pattern}" "${value}";`);
    // An empty value sends no header. What is not there is not kept for ever.
    return `map $site_path ${variable} {\n    default "${kept ? otherwise : ''}";\n${lines.join('\n')}\n}\nadd_header ${name} ${variable}${kept ? '' : ' always'};`;
  });
  const path =
    '# The path as it was asked for: an index or an error page changes $uri.\nmap $request_uri $site_path {\n    "~^(?<asked>[^?]*)" $asked;\n}';
  return `${[origin, path, ...blocks].join('\n\n')}\n`;
}

/** The headers of a site under a base path as Caddy has them, for its site's block. */
export function writeCaddyHeaders(rules: readonly HeaderRule[], base = '/'): string {
  const blocks = listHeaders(rules, base).map(({ name, values }) => {
    const byValue = [...Map.groupBy(values, ({ value }) => value)];
    const lines = byValue.map(([value, same], i) => {
      const matcher = `@${name.toLowerCase()}${i === 0 ? '' : `-${i + 1}`}`;
      const patterns = same.map(({ pattern }) => pattern).join('|');
      return `${matcher} path_regexp ${patterns}\nheader ${matcher} ${name} "${value}"`;
    });
    // With a question mark it is sent where no other was.
    const rest = name === 'Cache-Control' ? [`header ?${name} "${otherwise}"`] : [];
    return [...lines, ...rest].join('\n');
  });
  return `${[origin, ...blocks].join('\n\n')}\n`;
}
