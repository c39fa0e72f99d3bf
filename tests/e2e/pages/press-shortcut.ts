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
