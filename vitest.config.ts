import { existsSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser, sandboxArguments } from './tools/browser/find-browser.mjs';

/** Tests that need a page: layout, ranges, highlights, components. They run in the machine's own Chromium. */
const IN_A_PAGE = ['tests/page/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}'];

/** Tests on articles that are not part of the project run where those lie beside it. */
const BESIDE_THE_PROJECT = existsSync(new URL('../shared/gold', import.meta.url))
  ? []
  : ['tests/**/*.shared.test.ts'];

/** On a busy machine the first reading of a text, which loads the language model, takes seconds. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'out/tests/unit.json' }]],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'node',
          ...PATIENCE,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...IN_A_PAGE, 'tests/e2e/**', ...BESIDE_THE_PROJECT],
        },
      },
      {
        plugins: [preact()],
        // Components import their English messages from there.
        publicDir: false,
        // Named here, so that the first run does not reload half-way when it meets them.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'preact/test-utils',
            'axe-core',
          ],
        },
        test: {
          name: 'browser',
          ...PATIENCE,
          include: IN_A_PAGE,
          setupFiles: ['tests/support/fake-extension-api.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium'),
                args: [...sandboxArguments(), '--disable-gpu', '--force-color-profile=srgb'],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1024, height: 768 } }],
          },
        },
      },
    ],
  },
});
