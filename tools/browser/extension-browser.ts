import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { findBrowser, sandboxArguments } from './find-browser.mjs';

/** Chromium with the built extension, driven as a reader drives it: only the toolbar button gives access to a page. */
export interface ExtensionBrowser {
  readonly browser: Browser;
  readonly extension: Extension;
  /** Opens an address in a new tab, or in the one tab a new browser has. */
  open(address: string): Promise<Page>;
  /** Clicks the toolbar button over a page: the real popup, once its document is there. */
  clickToolbarButton(page: Page): Promise<Page>;
  /** The side panel, once it is open. */
  panel(): Promise<Page>;
  /** Opens the side panel by the button in the popup, which closes; the real panel. */
  openPanel(popup: Page, button?: string): Promise<Page>;
  /** An extension's background, ours unless another is named, is put to sleep, as the browser does after half a minute of quiet. */
  stopBackground(of?: Extension): Promise<void>;
  /** Makes it as new: no page is open but an empty one, and the extension is installed again, with nothing kept. */
  startAnew(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser at once, as a crash or the end of the battery does. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; the production build unless another is named. */
  readonly extension?: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Folder of the profile, which is used again; else one that goes with the browser. */
  readonly profile?: string;
}

/** Milliseconds after which something that should happen in a browser is given up: far beyond what the busiest machine takes. */
export const LONGEST_WAIT = 120_000;

/** The page, which now gives nothing up before that. */
export function patient(page: Page): Page {
  page.setDefaultTimeout(LONGEST_WAIT);
  return page;
}

/** Where `wxt build` puts the production builds. */
export const BUILDS = {
  chromium: join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3'),
  firefox: join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3'),
};

/** Starts Chromium with the extension in a profile of its own. Throws when there is no build or no Chromium. */
export async function launchWithExtension({
  extension: folder = BUILDS.chromium,
  headless = true,
  args = [],
  profile,
}: LaunchOptions = {}): Promise<ExtensionBrowser> {
  requireBuild(folder);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    // Extensions can be loaded through a pipe only.
    pipe: true,
    // As in a reader's browser: a page that was left is put aside and brought back as it was.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    enableExtensions: true,
    defaultViewport: null,
    timeout: LONGEST_WAIT,
    args: [
      ...sandboxArguments(),
      '--window-size=1280,900',
      '--screen-info={1600x1200}',
      '--force-color-profile=srgb',
      ...args,
    ],
  });
  const install = async (): Promise<Extension> => {
    const id = await browser.installExtension(folder);
    const installed = (await browser.extensions()).get(id);
    if (installed !== undefined) return installed;
    await browser.close();
    throw new Error(`Expected Chromium to load the extension in ${folder}, but it has none.`);
  };
  let extension = await install();
  // It follows from the folder: the same each time.
  const { id } = extension;
  const ownPage = (path: string) => (target: Target) =>
    target.url().startsWith(`chrome-extension://${id}/${path}`);
  const pageAt = async (path: string) => {
    const target = await browser.waitForTarget(ownPage(path), { timeout: LONGEST_WAIT });
    return patient(await target.asPage());
  };
  return {
    browser,
    get extension() {
      return extension;
    },
    async open(address) {
      const [first] = await browser.pages();
      const page = patient(first?.url() === 'about:blank' ? first : await browser.newPage());
      await page.bringToFront();
      await page.goto(address);
      return page;
    },
    async clickToolbarButton(page) {
      // A popup still open over another page would be taken for the new one.
      for (const open of browser.targets().filter(ownPage('popup.html'))) await (await open.asPage()).close();
      const popup = pageAt('popup.html');
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      return popup;
    },
    panel: () => pageAt('sidepanel.html'),
    async openPanel(popup, button = '#open-panel') {
      const panel = pageAt('sidepanel.html');
      await popup.waitForSelector(button);
      // The panel closes the popup, and with it the answer to the click is lost.
      const clicked = popup.click(button).catch(() => undefined);
      await Promise.race([clicked, panel]);
      return panel;
    },
    stopBackground: ({ id } = extension) => stopWorkers(browser, `chrome-extension://${id}/`),
    async startAnew() {
      const left = await browser.pages();
      // Without a page the browser would end.
      await browser.newPage();
      for (const page of left) await page.close();
      await browser.uninstallExtension(id);
      extension = await install();
    },
    close: () => browser.close(),
    async kill() {
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
    },
  };
}

/** Milliseconds for which a background is told to end: it does at once, or once it has got as far as to hear it. */
const TOLD_TO_END = 5_000;

/**
 * Ends the service workers that run now at addresses that begin with this one. One that is only starting may not hear it the first
 * time: it would go on, and end by itself after half a minute of quiet. A target that is there for longer has been handed over from
 * the worker that was ended to the next one.
 */
async function stopWorkers(browser: Browser, address: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(address))
      .map(({ targetId }) => targetId);
  };
  const until = performance.now() + TOLD_TO_END;
  const first = await running();
  for (let left = first; left.length > 0 && performance.now() < until;) {
    for (const targetId of left) {
      try {
        await session.send('Target.closeTarget', { targetId });
      } catch (error) {
        // It may have ended since it was seen.
        if ((await running()).includes(targetId)) throw error;
      }
    }
    await pause(50);
    left = (await running()).filter((id) => first.includes(id));
  }
  await session.detach();
}

export function requireBuild(folder: string): void {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`Expected a built extension in ${folder}; run “npm run build:all” first.`);
}
