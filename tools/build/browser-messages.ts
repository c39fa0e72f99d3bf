import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** The messages that the browser itself shows: the manifest names them, or `browser.i18n` is asked for them. */
export const BROWSER_MESSAGES = [
  'actionTitle',
  'commandOpenPanel',
  'commandToggleMarks',
  'extensionDescription',
  'nothingToMark',
] as const;

const messagesSchema = v.record(v.string(), v.unknown());

/**
 * A file of messages with those alone that the browser shows. All others are part of the views, which would else travel twice: 25 kB
 * of the package.
 */
export function browserMessages(file: string): string {
  const all = v.parse(v.pipe(v.string(), v.parseJson(), messagesSchema), readFileSync(file, 'utf8'));
  const kept = Object.fromEntries(BROWSER_MESSAGES.map((key) => [key, all[key]]));
  return `${JSON.stringify(kept, null, 2)}\n`;
}
