import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Left to itself, Vitest uses one of two processors; and many tests wait for a browser or a child process.
    maxWorkers: availableParallelism() + 1,
    // The second report is for CI, which counts from it.
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/results.json' },
    projects: [
      {
        test: {
          name: 'core',
          include: [
            'test/{core,corpus,rules,report,cli,arch,diagrams,views,bench,proof,serving,supply-chain}/**/*.test.ts',
          ],
          testTimeout: 30_000,
          // These tests share no state, and reading some 400 modules anew for each of 200 files takes a fifth of their time.
          isolate: false,
        },
      },
      {
        // Whole builds that are killed, starved and locked out.
        test: { name: 'faults', include: ['test/faults/**/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 300_000 },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/built-site.ts'],
          isolate: false, // as above
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
