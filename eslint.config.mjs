// @ts-check
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders of src, from the leaves up. */
const folders = [
  ...['lib', 'ledger', 'format', 'figures', 'prose', 'checks', 'content', 'labels', 'charts'],
  ...['pictures', 'seo', 'embed', 'data', 'build', 'components', 'layouts', 'pages'],
];
/** Of these, the ones that neither read files nor know the framework. */
const pure = new Set(['lib', 'format', 'figures', 'labels', 'seo']);

/**
 * Forbids imports by pattern, of types too.
 * @param {string} message
 * @param {string[]} group
 * @returns {Record<string, ['error', object]>}
 */
const forbid = (message, group) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }],
});
const astroImports = ['astro', 'astro/*', 'astro:*', '*.astro'];

export default defineConfig(
  {
    ignores: [
      ...['dist/', '.build/', '.astro/', 'node_modules/', 'tests/fixtures/tally/'],
      // What the bench builds.
      'bench/.work/',
    ],
  },
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
  // The order of the folders: each imports only from those before it, types included.
  ...folders.slice(0, -1).map((folder, i) => ({
    files: [`src/${folder}/**/*.ts`, `src/${folder}/**/*.astro`],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: forbid(`\`${folder}\` comes before it in the order of the folders; see the README.`, [
      ...folders.slice(i + 1).flatMap((later) => [`../${later}/**`, `../../${later}/**`]),
      ...(pure.has(folder) ? [...astroImports, 'node:*'] : []),
    ]),
  })),
  {
    files: ['src/client/**/*.ts'],
    rules: forbid('Scripts for the browser import nothing else of ours.', ['../**']),
  },
  {
    files: ['scripts/**/*.ts', 'tests/**/*.ts', 'bench/{run,lighthouse}.ts'],
    rules: { 'no-console': 'off' },
  },
  prettier,
);
