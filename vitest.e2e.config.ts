import { defineConfig } from 'vitest/config';

/** The production build in the real browsers, by a real click on the toolbar button: one test at a time. */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    reporters: ['default', ['json', { outputFile: 'out/tests/e2e.json' }]],
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    // One process for all files, so that they share their browsers: `tests/e2e/extension-test.ts`.
    isolate: false,
    // A machine that is busy with other things takes many times as long; a test that hangs, tried twice, must leave time for the rest.
    testTimeout: 400_000,
    hookTimeout: 400_000,
    // Where nobody can look, two browsers and their processes must not stop the work by one lost click: what passes only at the second
    // try is named by `tools/count-tests.mjs`, and is to be understood. At the desk nothing is tried twice.
    retry: process.env.CI ? 1 : 0,
  },
});
