import { test as base } from 'vitest';
import { launchWithExtension } from '../../tools/browser/extension-browser.ts';
import { launchFirefoxWithExtension } from '../../tools/browser/extension-firefox.ts';
import { servePages, type PageServer } from '../../tools/browser/serve-pages.ts';
import { shareBrowser } from './share-browser.ts';

/**
 * A test with Chromium and the production build. One browser for all files, made as new for each: no page is open, and the
 * extension has just been installed, with nothing kept. What changes the browser itself takes `ownChromiumTest`.
 */
export const chromiumTest = base
  .extend('chromiumOfAll', { scope: 'worker' }, ({}, { onCleanup }) => {
    const shared = shareBrowser(launchWithExtension);
    onCleanup(() => shared.close());
    return shared;
  })
  .extend('chromium', { scope: 'file' }, ({ chromiumOfAll }) => chromiumOfAll.asNew())
  .extend('serve', serveForOneTest);

/** A test with a Chromium of its file's own, in a fresh profile. */
export const ownChromiumTest = base
  .extend('chromium', { scope: 'file' }, async ({}, { onCleanup }) => {
    const chromium = await launchWithExtension();
    onCleanup(() => chromium.close());
    return chromium;
  })
  .extend('serve', serveForOneTest);

/** As `chromiumTest`, with Firefox. */
export const firefoxTest = base
  .extend('firefoxOfAll', { scope: 'worker' }, ({}, { onCleanup }) => {
    const shared = shareBrowser(launchFirefoxWithExtension);
    onCleanup(() => shared.close());
    return shared;
  })
  .extend('firefox', { scope: 'file' }, ({ firefoxOfAll }) => firefoxOfAll.asNew())
  .extend('serve', serveForOneTest);

/**
 * A test with a Firefox of its file's own. The key that opens the sidebar needs it: it does nothing once the extension was
 * installed a second time in one Firefox.
 */
export const ownFirefoxTest = base
  .extend('firefox', { scope: 'file' }, async ({}, { onCleanup }) => {
    const firefox = await launchFirefoxWithExtension();
    onCleanup(() => firefox.close());
    return firefox;
  })
  .extend('serve', serveForOneTest);

type Serve = (...pages: Parameters<typeof servePages>) => Promise<PageServer>;

/** Serves pages until the test is over. */
function serveForOneTest(
  {}: object,
  { onCleanup }: { onCleanup: (cleanup: () => Promise<void>) => void },
): Serve {
  const servers: PageServer[] = [];
  onCleanup(async () => {
    for (const server of servers) await server.close();
  });
  return async (...pages) => {
    const server = await servePages(...pages);
    servers.push(server);
    return server;
  };
}
