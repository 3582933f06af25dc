import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importWalls } from './tools/lint/import-walls.mjs';

const root = import.meta.dirname;
const code = ['**/*.{ts,tsx,mts}'];

/** What runs in a browser and in Node alike names neither's globals. */
const pureRooms = ['batch', 'encoding', 'definitions', 'analysis', 'values', 'kit', 'content'].map(
  (room) => `src/${room}/**/*.ts`,
);

export default tseslint.config(
  { ignores: ['build/', 'coverage/', '.docusaurus*/', '.cache/', '**/fixtures/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strict,
  {
    files: code,
    plugins: { walls: { rules: { imports: importWalls } } },
    rules: {
      'walls/imports': ['error', { root }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A property that a rest pattern leaves out, or an argument that an interface asks for.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: code,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'plugins/*/{client,theme}/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: pureRooms,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'process', 'Buffer', 'require', '__dirname'].map(
          (name) => ({
            name,
            message: 'This room runs in browsers and in Node: pass the value in as an argument.',
          }),
        ),
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe|suite|bench)$/][property.name=/^(only|skip|todo|fails)$/]',
          message: 'A test that does not run, or runs alone, checks nothing.',
        },
      ],
    },
  },
  {
    // Loaders and commands that register one: plain CommonJS only.
    files: ['plugins/**/*.cjs', 'tools/**/*.cjs'],
    plugins: { walls: { rules: { imports: importWalls } } },
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable' },
    },
    rules: {
      'walls/imports': ['error', { root }],
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
