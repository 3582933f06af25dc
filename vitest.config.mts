import { defineConfig } from 'vitest/config';

/** Folder for a report of each run, for a caller that adds them up (.ci/run). */
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    reporters: results
      ? ['default', ['json', { outputFile: `${results}/${process.pid}.json` }]]
      : ['default'],
    // npm run test:coverage: the tests of the engine alone, all files of the engine.
    coverage: {
      provider: 'v8',
      include: ['src/batch/**/*.ts'],
      exclude: ['**/*.test.ts', '**/test-support.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { branches: 95, functions: 95, lines: 95, statements: 95 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.{ts,tsx}',
            'plugins/**/*.test.{ts,tsx}',
            'tools/**/*.test.ts',
            'tests/support/**/*.test.ts',
            'tests/fidelity/**/*.test.ts',
            'tests/search/**/*.test.ts',
            'tests/wine/**/*.test.ts',
            'tests/values/**/*.test.ts',
          ],
          exclude: ['**/*.wine.test.ts'],
          // No test waits for anything: this is for machines that others load.
          testTimeout: 30_000,
        },
      },
      {
        // What needs Wine; npm test goes without it.
        test: { name: 'wine', environment: 'node', include: ['tests/**/*.wine.test.ts'] },
      },
      {
        test: { name: 'drift', environment: 'node', include: ['tests/drift/**/*.test.ts'] },
      },
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/require-build.ts'],
          // Each file drives a browser of its own; more than two at once starve each other on two cores.
          maxWorkers: 2,
          testTimeout: 120_000,
          // Its default of a second would be a claim about speed.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
