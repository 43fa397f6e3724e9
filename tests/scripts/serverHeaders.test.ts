import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseHeaderRules, readHeaderRules } from '../../scripts/headers.ts';
import { writeCaddyHeaders, writeNginxHeaders } from '../../scripts/serverHeaders.ts';

const rules = readHeaderRules('public');

test('nginx and Caddy are told the headers of public/_headers; else run "npm run headers"', () => {
  expect(readFileSync('deploy/nginx-headers.conf', 'utf8')).toBe(writeNginxHeaders(rules));
  expect(readFileSync('deploy/Caddyfile-headers', 'utf8')).toBe(writeCaddyHeaders(rules));
});

test('below a path, the headers are of addresses below it', () => {
  expect(writeNginxHeaders(rules, '/a/b/')).toContain('"~^/a/b/claims/.*$"');
  expect(writeCaddyHeaders(rules, '/a/b/')).toContain('^/a/b/claims/.*$');
});

test('a header for all files and for some, which these servers would not join, is refused', () => {
  const both = parseHeaderRules('/*\n  A: 1\n\n/b\n  A: 2\n');
  expect(() => writeNginxHeaders(both)).toThrow('give it to paths that do not meet');
  expect(() => writeCaddyHeaders(both)).toThrow('give it to paths that do not meet');
});
