import { defineConfig } from 'vitest/config';

/** The production build in the real browsers, by a real click on the toolbar button: one browser at a time. */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    reporters: ['default', ['json', { outputFile: 'out/tests/e2e.json' }]],
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
