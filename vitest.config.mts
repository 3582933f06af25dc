import { defineConfig } from 'vitest/config';

/** Folder for a report of each run, for a caller that adds them up (.ci/run). */
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    reporters: results
      ? ['default', ['json', { outputFile: `${results}/${process.pid}.json` }]]
      : ['default'],
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
          ],
          exclude: ['**/*.wine.test.ts'],
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
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
