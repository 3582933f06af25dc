/**
 * `npm run mutate`: damages the lexer, the parser and the interpreter in one place after the other, and
 * looks whether a test turns red. Not in CI; what did not change since the last run is not run again.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './tools/mutate/ignore-sentences.mjs'],
  ignorers: ['sentences'],
  vitest: { configFile: 'vitest.mutate.config.mts', related: false },
  mutate: [
    'src/batch/{lexer,parser,interpreter}/**/*.ts',
    '!src/batch/**/*.test.ts',
    '!src/batch/**/*.property.test.ts',
  ],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  tempDirName: '.cache/stryker',
  ignorePatterns: ['build', '.docusaurus*', 'coverage', '.cache'],
  concurrency: 2,
  timeoutMS: 3000,
  ignoreStatic: true,
  reporters: ['progress-append-only', 'clear-text', 'html'],
  htmlReporter: { fileName: '.cache/mutation.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
};
