import type { VoiceTable } from '../../report/voice-shares.ts';
import type { ReportedSpeaker } from '../../speakers/reported-speaker.ts';
import type { SpeakerFacts } from '../../speakers/roles/speaker-facts.ts';
import type { Article } from '../../text/article.ts';
import type { Framing } from '../../framing/framing.ts';
import type { CountedArticle } from '../counted-article.ts';
import type { Teller } from '../page-nouns.ts';
import type { SummaryTopic, SummaryValues } from './summary-text.ts';

/** What the summary is made from. */
export interface SummaryInput {
  readonly article: Article;
  /** The one table of shares. */
  readonly table: VoiceTable;
  readonly speakers: readonly ReportedSpeaker[];
  readonly framing: Framing;
  /** Left out where nobody was looked for. */
  readonly facts?: SpeakerFacts;
  /** The same as the first screen counts it. */
  readonly counted: CountedArticle;
  /** Whose the words are that nobody else is credited with. */
  readonly teller: Teller;
}

/** A sentence before it is put into words; null when there is nothing to say. */
export type PlannedSentence =
  | {
      [Topic in SummaryTopic]: PlannedSentenceOn<Topic>;
    }[SummaryTopic]
  | null;

export interface PlannedSentenceOn<Topic extends SummaryTopic> {
  readonly topic: Topic;
  readonly values: SummaryValues[Topic];
}
