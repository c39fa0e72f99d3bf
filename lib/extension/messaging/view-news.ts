import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isOwnPage } from './is-own-page.ts';

/** What open views are told about a tab: by the background, and by each other. */
const newsSchema = v.variant('name', [
  /** How far its analysis is. */
  v.object({ name: v.literal('progress'), tabId: v.number(), done: v.number(), total: v.number() }),
  /** Its marks were switched, by a key or in another view. */
  v.object({ name: v.literal('marks'), tabId: v.number(), on: v.boolean() }),
]);
const messageSchema = v.object({ to: v.literal('views'), news: newsSchema });

export type ViewNews = v.InferOutput<typeof newsSchema>;
type NewsCalled<Name> = Extract<ViewNews, { readonly name: Name }>;

/** Tells the views that are open; there may be none. */
export function tellViews(news: ViewNews): void {
  const message: v.InferInput<typeof messageSchema> = { to: 'views', news };
  void browser.runtime.sendMessage(message).catch(() => {
    // A popup may have been closed: an analysis goes on, and its report is kept.
    console.info(`No view is open to be told of: ${news.name}`);
  });
}

/** Calls back with the news of that name of a tab. Returns how to stop. */
export function watchNews<Name extends ViewNews['name']>(
  name: Name,
  tabId: number,
  onNews: (news: NewsCalled<Name>) => void,
): () => void {
  const isWanted = (news: ViewNews): news is NewsCalled<Name> => news.name === name && news.tabId === tabId;
  const listener = (message: unknown, sender: Parameters<typeof isOwnPage>[0]): undefined => {
    if (!isOwnPage(sender) || !v.is(messageSchema, message)) return;
    if (isWanted(message.news)) onNews(message.news);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
