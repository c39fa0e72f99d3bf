import { browser } from 'wxt/browser';

/**
 * The keys of the extension's commands as the browser has them now, in its own words for them: a reader may have changed them, and
 * a Mac has others. By the command's name; without those that have no key.
 */
export async function assignedKeys(): Promise<ReadonlyMap<string, string>> {
  const commands = await browser.commands.getAll();
  return new Map(
    commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut] as const] : [])),
  );
}
