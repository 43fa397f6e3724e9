import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimPolicy } from '../../src/build/policy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (hashes: string[], rest: string): string =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self'${hashes.map((each) => ` ${each}`).join('')}; base-uri 'none'">${rest}`;

test('keeps in a policy the hashes of what is inline, and leaves out all others', () => {
  const [script, style] = ['run()', 'p{margin:0}'];
  const rest = `<script type="module">${script}</script><style>${style}</style>`;
  const all = [hash('elsewhere()'), hash(script), hash('b{}'), hash(style)];
  expect(trimPolicy(page(all, rest))).toBe(page([hash(script), hash(style)], rest));
});

test('does not keep the hash of a script that is a file, and touches nothing but the policy', () => {
  const rest = `<script src="/a.js"></script><p>${hash('')} in words</p>`;
  expect(trimPolicy(page([hash('other')], rest))).toBe(page([], rest));
});
