import type { SpeakerId, SpeakerKind } from '../speakers/speaker.ts';
import type { TextSpan } from '../text/article.ts';
import type { ReportingClass } from '../attribution/reporting-words.ts';
import type { FrameName } from './lexicons/frame-lexicon.ts';
import type { LoadedCategoryName } from './lexicons/loaded-lexicon.ts';

/** One statement and who it is credited to. A relayed statement is credited to who made it, not to the outlet. */
export interface CreditedVoice {
  /** Id of the attribution that credits the words. */
  readonly attribution: number;
  readonly speaker: SpeakerId | null;
  /** As the summary names it: “Yang Jin”, “analysts”. */
  readonly name: string;
  /** The source's own words: “military experts”; empty for a pronoun. */
  readonly printed: string;
  /** The speaker's: “analysts” are experts without a name. */
  readonly kind: SpeakerKind;
  readonly named: boolean;
  /** The outlet the statement was made to: “told the Global Times”. */
  readonly toldTo: string | null;
  /** Country of the office or state that speaks, as printed in names: “Russia”; null when the text does not say. */
  readonly country: string | null;
  /** The outlet that passes the words on. */
  readonly via: SpeakerId | null;
  /** The words credited, in reading order. */
  readonly spans: readonly TextSpan[];
  /** Each word of the article is counted for one voice only. */
  readonly words: number;
}

/** A sentence of the running text and what was found in it; numbers are indices into the lists of `Framing`. */
export interface FramedSentence {
  readonly span: TextSpan;
  readonly voices: readonly number[];
  readonly frames: readonly FrameName[];
  readonly loaded: readonly number[];
}

/** A word or phrase that is a sign of a frame. */
export interface FrameSignal {
  readonly frame: FrameName;
  readonly span: TextSpan;
  readonly sentence: number;
  readonly strength: 'strong' | 'weak';
  /** Index of the credited voice it stands in; null for the writer's own words. */
  readonly voice: number | null;
}

/** A frame with the sentences that show it, most frequent first. */
export interface FrameFinding {
  readonly frame: FrameName;
  readonly sentences: readonly number[];
  /** One of the eight frames shown whenever they occur, or telling. */
  readonly shown: boolean;
  /** The article uses it, by the threshold tuned on whole articles. */
  readonly present: boolean;
  /** It passes the threshold from which the summary names it. */
  readonly telling: boolean;
  /** Nearly all of its sentences show it by one and the same word: the summary does not name it. */
  readonly oneWord: boolean;
}

export interface LoadedWord {
  readonly span: TextSpan;
  readonly sentence: number;
  /** As printed. */
  readonly text: string;
  /** The entry of the list, for switching it off: “cold war mentality”. */
  readonly entry: string;
  readonly category: LoadedCategoryName;
  readonly tier: 'strong' | 'weak';
  /** Index of the credited voice it stands in; null for the writer's own words. */
  readonly voice: number | null;
}

/** A reporting word where it is used. */
export interface ReportingUse {
  readonly span: TextSpan;
  /** Dictionary form: “say”, “according to”. */
  readonly lemma: string;
  readonly class: ReportingClass;
  readonly speaker: SpeakerId | null;
  /** Who is said to have spoken, as the summary names them; empty when not known. */
  readonly name: string;
  readonly kind: SpeakerKind | null;
  readonly named: boolean;
}

/** A few words in quotation marks that are not a statement of their own. */
export interface QuotedFragment {
  /** Without the marks. */
  readonly span: TextSpan;
  readonly text: string;
  readonly words: number;
  readonly sentence: number;
  /** `attributed`: a reporting word ties it to a speaker; `term`: a name, title or word as such; `plain`: neither. */
  readonly reading: 'attributed' | 'term' | 'plain';
  readonly voice: number | null;
}

/** A country, alliance or person the text talks about. */
export interface Actor {
  readonly name: string;
  readonly kind: 'country' | 'body' | 'person';
  readonly mentions: readonly TextSpan[];
  /** Indices of the sentences that name it. */
  readonly sentences: readonly number[];
  /** Some statement is credited to it or, for a country, to one of its officials. */
  readonly heard: boolean;
  readonly inHeadline: boolean;
}

/** Loaded or frame words directly beside an actor's name: “the hasty Kalmen retreat”. */
export interface WordsBeside {
  readonly actor: string;
  readonly text: string;
  readonly span: TextSpan;
  readonly sentence: number;
  readonly voice: number | null;
}

/** A sentence without a source that judges. */
export interface UnsourcedJudgement {
  readonly sentence: number;
  readonly why: 'loaded' | 'blame' | 'advice';
  /** The words that judge. */
  readonly spans: readonly TextSpan[];
}

/** The headline against the text. */
export interface HeadlineFinding {
  /** Judging words of the headline that do not occur in the text, in any form. */
  readonly missing: readonly string[];
  /** Those of them that judge: adjectives of the strong tier of loaded words. */
  readonly judging: readonly string[];
  readonly quotes: readonly HeadlineQuote[];
  /** Judging words of the headline that the text has in credited sentences only, in three or more. */
  readonly creditedOnly: readonly { readonly word: string; readonly sentences: readonly number[] }[];
  /** Actors of at least a third of the sentences that the headline leaves out. */
  readonly absentActors: readonly string[];
}

export interface HeadlineQuote {
  /** As the headline has it. */
  readonly text: string;
  /** Where the text has it, or the words most like it; null when it has neither. */
  readonly span: TextSpan | null;
  readonly exact: boolean;
  readonly voice: number | null;
}

/** Everything the framing summary is made from: plain data, each finding with its place. */
export interface Framing {
  readonly sentences: readonly FramedSentence[];
  readonly voices: readonly CreditedVoice[];
  readonly frames: readonly FrameFinding[];
  readonly signals: readonly FrameSignal[];
  /** Strong tier first by place; the weak tier is in `loadedWeak`. */
  readonly loaded: readonly LoadedWord[];
  readonly loadedWeak: readonly LoadedWord[];
  readonly reporting: readonly ReportingUse[];
  readonly fragments: readonly QuotedFragment[];
  readonly actors: readonly Actor[];
  readonly beside: readonly WordsBeside[];
  readonly unsourced: readonly UnsourcedJudgement[];
  readonly headline: HeadlineFinding | null;
  /** Words of the running text, repeated text counted once. */
  readonly words: number;
}
