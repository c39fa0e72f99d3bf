import type { Attribution } from '../attribution/attribution.ts';
import type { ArticleNames } from '../names/name.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/nlp.ts';
import { describeSpeakers } from './describe-speakers.ts';
import { resolveSources } from './resolution/resolve-sources.ts';
import { readRunningText } from './sources/running-text.ts';
import { findPresence, type Presence } from './roles/speaker-facts.ts';
import type { Resolution, Speaker } from './speaker.ts';

/** Who speaks in an article. */
export interface LinkedSpeakers {
  /** Everybody who is heard, in order of first appearance. */
  readonly speakers: readonly Speaker[];
  /** One for each attribution, in their order. */
  readonly resolutions: readonly Resolution[];
  /** Who is named or asked, heard or not. */
  readonly presence: Presence;
}

/**
 * Groups the sources of attributions by the person, body or unnamed voice behind them. `sentences` are the article's running
 * text, repeated text left out; nothing outside them is read. Takes time linear in the text.
 */
export function linkSpeakers(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  names: ArticleNames,
): LinkedSpeakers {
  const text = readRunningText(sentences, names);
  const resolved = resolveSources(article, text, attributions);
  return { ...describeSpeakers(text, attributions, resolved), presence: findPresence(text) };
}
