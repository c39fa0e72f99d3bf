import { existsSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser, sandboxArguments } from './tools/browser/find-browser.mjs';

/** Tests that need a page: layout, ranges, highlights, components. They run in the machine's own Chromium. */
const IN_A_PAGE = ['tests/page/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}'];

/** Tests that need a build, a browser or LibreOffice, or that work for many seconds: `npm run test:quick` leaves them out. */
const WHOLE = ['tests/**/*.whole.test.ts'];

/** Tests against a fake browser and a fake database, which hold state: each file has its own. */
const EXTENSION = 'tests/extension/**/*.test.ts';

/** Tests on articles that are not part of the project run where those lie beside it. */
const BESIDE_THE_PROJECT = existsSync(new URL('../shared/gold', import.meta.url))
  ? []
  : ['tests/**/*.shared.test.ts'];

/** Only what never ends gives up: on a machine that is busy with other things anything takes many times as long. */
const PATIENCE = { testTimeout: 300_000, hookTimeout: 300_000 };

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
          exclude: [...IN_A_PAGE, 'tests/e2e/**', EXTENSION, ...WHOLE, ...BESIDE_THE_PROJECT],
          // Plain functions leave nothing behind: what they are made of is loaded once, which halves their time.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'extension', ...PATIENCE, environment: 'node', include: [EXTENSION] },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'whole', ...PATIENCE, environment: 'node', include: WHOLE },
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
            'fast-check',
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
