// @ts-check
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Forbids imports by pattern; importing a type is always allowed.
 * @param {string} message
 * @param {string[]} group
 * @returns {Record<string, ['error', object]>}
 */
const forbid = (message, group) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: [{ group, message, allowTypeImports: true }] },
  ],
});
const astroImports = ['astro', 'astro/*', 'astro:*', '*.astro'];

export default tseslint.config(
  { ignores: ['dist/', '.build/', '.astro/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers read well in our messages and coordinates.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Getters of `process.env` and `dataset` must be bracketed under strictest TypeScript.
      '@typescript-eslint/dot-notation': 'off',
      // `vitest` and `node:test` hand out promises that are awaited elsewhere.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
    },
  },
  ...astro.configs.recommended,
  // The layers, from the leaves up. Each may use only what stands below it.
  {
    files: ['src/lib/**/*.ts'],
    rules: forbid('`lib` is a leaf: it uses nothing of ours and no framework.', [
      ...astroImports,
      '../**',
      'node:*',
      'fs',
      'd3',
    ]),
  },
  {
    files: ['src/styles/**/*.ts', 'src/site.ts'],
    rules: forbid('This is a leaf.', [...astroImports, '**/ledger/**', '**/charts/**']),
  },
  {
    files: ['src/ledger/**/*.ts'],
    ignores: ['src/ledger/integration.ts'],
    rules: forbid('The ledger knows no page, no chart and no framework.', [
      ...astroImports,
      '**/components/**',
      '**/layouts/**',
      '**/pages/**',
      '**/cards/**',
      '**/charts/**',
      '!**/charts/slugs.ts',
    ]),
  },
  {
    files: ['src/charts/*/**/*.ts'],
    rules: forbid('A chart is a pure function of its data.', [
      ...astroImports,
      'fs',
      'node:fs',
      '**/components/**',
      '**/cards/**',
      '**/site.ts',
      '**/registry.ts',
      '**/ledger/**',
      '!**/ledger/schema.ts',
      '!**/ledger/amount.ts',
      '!**/ledger/dates.ts',
    ]),
  },
  {
    files: ['src/cards/**/*.ts'],
    rules: forbid('A card draws what it is given.', [
      ...astroImports,
      '**/ledger/**',
      '**/registry.ts',
      '**/components/**',
    ]),
  },
  {
    files: ['src/client/**/*.ts'],
    rules: forbid('Scripts for the browser stand alone.', ['*']),
  },
  {
    files: ['**/*.astro'],
    rules: forbid('Components place what others have worked out.', ['d3', 'd3-*', 'topojson-*']),
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  {
    files: ['scripts/**/*.ts', 'tests/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  prettier,
);
