/** Strict where TypeScript alone is quiet. Layout is prettier's; arrows between folders are tests/architecture's. */
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const noHtmlSinks = [
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: 'Render nodes, not markup.' },
  {
    selector: "NewExpression[callee.name='Function']",
    message: 'The content security policy forbids code from strings.',
  },
];

export default defineConfig(
  globalIgnores([
    '.output/',
    '.wxt/',
    '.between-sessions/',
    'coverage/',
    'test-results/',
    'playwright-report/',
  ]),
  ts.configs.strict,
  svelte.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
        parser: ts.parser,
        svelteConfig,
      },
    },
    rules: {
      // The typed rules that find bugs: a promise nobody waits for, a switch that forgot a case.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'no-restricted-syntax': ['error', ...noHtmlSinks],
      'no-restricted-globals': ['error', 'chrome', 'browser'],
      eqeqeq: 'error',
      'no-console': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    // Same script, seed and decisions: same session, always. So the pure folders ask nobody for time or chance.
    files: ['scenarios/**/*.ts', 'simulator/**/*.ts', 'scoring/**/*.ts', 'tutor/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'chrome',
        'browser',
        'crypto',
        'performance',
        'setTimeout',
        'window',
        'document',
        'indexedDB',
        'fetch',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is handed in.' },
        { object: 'Math', property: 'random', message: 'Chance is drawn from the seed.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...noHtmlSinks,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is handed in.' },
      ],
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'command-line/**', 'tests/**', '*.config.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright's fixtures must take their first argument apart, even when nothing is taken.
      'no-empty-pattern': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
