import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'history-room-made';

/** Articles that went since the browser granted no more room. */
export interface RoomMade {
  readonly articles: number;
  /** When the last of them went (ms since 1970). */
  readonly at: number;
}

const schema: v.GenericSchema<unknown, RoomMade> = v.object({
  articles: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

/** Notes that the oldest articles went, so that the reader is told. */
export async function noteRoomMade(articles: number, at = Date.now()): Promise<void> {
  try {
    const before = (await roomMade())?.articles ?? 0;
    await browser.storage.local.set({ [KEY]: { articles: before + articles, at } });
  } catch (error) {
    console.error('That old articles went could not be noted', error);
  }
}

/** How many articles went so far; null when none had to, or the reader was told and agreed. */
export async function roomMade(): Promise<RoomMade | null> {
  const read = v.safeParse(schema, (await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.output : null;
}

/** The reader was told. */
export async function forgetRoomMade(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
