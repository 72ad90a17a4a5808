import solid from 'eslint-plugin-solid/configs/typescript';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What the type checker does not see: our texture (docs/decisions) and Solid's reactivity. */
export default tseslint.config(
  { ignores: ['**/node_modules/**', 'dist/**', 'cdk.out/**', '.fodfaeste/**', 'docs/**'] },
  {
    basePath: root,
    files: ['{infra,services,frontends,shared,test}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of literals says the same without an object.' },
        { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Chance is an argument.' },
      ],
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  {
    basePath: root,
    files: ['{services,shared,frontends}/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    basePath: root,
    files: ['services/*/{domain,capabilities}/**/*.ts', 'shared/{kernel,shapes,rules,access,events}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'process', 'setTimeout'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock is an argument.' },
        { object: 'crypto', property: 'randomUUID', message: 'Chance is an argument.' },
      ],
    },
  },
  { basePath: root, files: ['frontends/**/*.tsx'], ...solid },
  {
    basePath: root,
    files: ['frontends/**/*.tsx'],
    // What these take runs on a press, on "more" or when an answer came: it reads what holds then.
    rules: {
      'solid/reactivity': ['warn', { customReactiveFunctions: ['run', 'pagesOf', 'withValue', 'tellDone', 'saved'] }],
    },
  },
);
