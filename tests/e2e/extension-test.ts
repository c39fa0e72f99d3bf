import { test as base } from 'vitest';
import { launchWithExtension } from '../../tools/browser/extension-browser.ts';
import { launchFirefoxWithExtension } from '../../tools/browser/extension-firefox.ts';
import { servePages, type PageServer } from '../../tools/browser/serve-pages.ts';

/** A test with Chromium and the production build; one browser for a file, pages of its own for each test. */
export const chromiumTest = base
  .extend('chromium', { scope: 'file' }, async ({}, { onCleanup }) => {
    const chromium = await launchWithExtension();
    onCleanup(() => chromium.close());
    return chromium;
  })
  .extend('serve', serveForOneTest);

/** The same with Firefox. */
export const firefoxTest = base
  .extend('firefox', { scope: 'file' }, async ({}, { onCleanup }) => {
    const firefox = await launchFirefoxWithExtension();
    onCleanup(() => firefox.close());
    return firefox;
  })
  .extend('serve', serveForOneTest);

type Serve = (pages: Readonly<Record<string, string | Uint8Array>>) => Promise<PageServer>;

/** Serves pages until the test is over. */
function serveForOneTest(
  {}: object,
  { onCleanup }: { onCleanup: (cleanup: () => Promise<void>) => void },
): Serve {
  const servers: PageServer[] = [];
  onCleanup(async () => {
    for (const server of servers) await server.close();
  });
  return async (pages) => {
    const server = await servePages(pages);
    servers.push(server);
    return server;
  };
}
