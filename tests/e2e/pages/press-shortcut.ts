import type { Page } from 'puppeteer-core';

/** Bits of `modifiers` in the DevTools protocol. */
const ALT = 1;
const SHIFT = 8;

/** Presses Alt+Shift and a letter with the focus in the page, as a keyboard does: the browser looks for shortcuts first. */
export async function pressShortcut(page: Page, letter: string): Promise<void> {
  await page.bringToFront();
  const session = await page.createCDPSession();
  const code = letter.toUpperCase().charCodeAt(0);
  const key = {
    modifiers: ALT | SHIFT,
    key: letter.toUpperCase(),
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: code,
    // Keys without it never reach shortcuts.
    nativeVirtualKeyCode: code,
  };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

/** How often a key is pressed that the browser may not know yet, and how long its effect is waited for each time, in ms. */
const TRIES = 12;
const PATIENCE = 10_000;

/**
 * Presses a shortcut right after the extension was installed: the browser takes its keys up a moment later, and until then a key is
 * lost. So it is pressed again while nothing has come of it.
 *
 * @param holds what is seen in the page once the key has worked
 */
export async function pressFirstShortcut(page: Page, letter: string, holds: () => boolean): Promise<void> {
  for (let tries = 1; ; tries++) {
    await pressShortcut(page, letter);
    try {
      await page.waitForFunction(holds, { timeout: PATIENCE });
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
      console.info(`Alt+Shift+${letter} had no effect yet`, error);
    }
  }
}
