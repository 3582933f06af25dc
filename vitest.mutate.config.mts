import { defineConfig } from 'vitest/config';

/** The tests of the engine alone: what `npm run mutate` runs for every damage. */
export default defineConfig({
  test: {
    environment: 'node',
    // The tests of the engine share nothing that one of them changes: the modules are read once, not once for each file.
    isolate: false,
    include: ['src/batch/**/*.test.ts'],
    exclude: ['**/*.property.test.ts', 'src/batch/linter/**', 'src/batch/render/**'],
  },
});
