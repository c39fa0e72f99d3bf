import type { FrameName } from '../lexicons/frame-lexicon.ts';
import type { SpeakerKind } from '../../speakers/speaker.ts';
import type { ReportingClass } from '../../attribution/reporting-words.ts';

/** Whose words, as the summary groups them: experts with a name and without are two groups. */
export type VoiceGroup = Exclude<SpeakerKind, 'expert'> | 'expertNamed' | 'expertUnnamed';

/** A count of something named: “Jake Sullivan in 5”. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** Values of the summary's sentences, one for each kind of sentence. Languages differ in text only. */
export interface SummaryValues {
  readonly whoSpeaks: {
    readonly credited: number;
    readonly total: number;
    /** Shares of the credited words, largest first; in percent, or in words when there are too few statements. */
    readonly shares: readonly { readonly group: VoiceGroup; readonly value: number }[];
    readonly inPercent: boolean;
    readonly oneWriter: boolean;
  };
  readonly nobodySpeaks: { readonly total: number; readonly oneWriter: boolean };
  readonly noName: {
    readonly sentences: number;
    readonly sources: readonly string[];
    /** How many of the text's first sentences are all among them. */
    readonly first: number;
    /** Sentences passed on from outlets without a name, and the words for these. */
    readonly relayed: number;
    readonly relays: readonly string[];
  };
  readonly standOut: {
    readonly name: string;
    readonly sentences: number;
    readonly percent: number;
    readonly last: number;
  };
  readonly namedExperts: {
    readonly names: readonly string[];
    readonly sentences: number;
    /** “Chinese”, when all of them are introduced with institutions of one country. */
    readonly nationality: string | null;
    readonly toldTo: string | null;
    /** An institution that several of them, but not all, belong to. */
    readonly institution: NamedCount | null;
    /** Who has the last sentences of the text, and how many. */
    readonly last: NamedCount | null;
  };
  readonly officials: {
    readonly groups: readonly {
      readonly nationality: string | null;
      readonly count: number;
      readonly most: NamedCount | null;
    }[];
  };
  readonly others: {
    readonly groups: readonly {
      readonly group: VoiceGroup;
      readonly count: number;
      readonly names: readonly string[];
    }[];
  };
  readonly notHeard: {
    readonly actors: readonly (NamedCount & { readonly isPerson: boolean })[];
  };
  /** As printed: “A spokesman for the ministry”. */
  readonly unanswered: { readonly who: readonly string[] };
  readonly ends: { readonly first: string; readonly last: string };
  readonly relayed: { readonly outlets: readonly NamedCount[]; readonly sentences: number };
  readonly frames: {
    readonly mainly: readonly { readonly frame: FrameName; readonly count: number }[];
    readonly then: readonly { readonly frame: FrameName; readonly count: number }[];
    /** Frames that are never what a story is “told as”. */
    readonly aside: readonly { readonly frame: FrameName; readonly count: number }[];
    readonly blame: { readonly count: number; readonly nearEnd: boolean } | null;
  };
  readonly loaded: {
    readonly total: number;
    readonly perThousand: number | null;
    readonly reference: number;
    readonly referenceArticles: number;
    readonly byVoice: readonly {
      readonly group: VoiceGroup | 'writer';
      readonly name: string | null;
      readonly count: number;
    }[];
    readonly harsh: readonly string[];
    readonly repeated: readonly NamedCount[];
    readonly actor: NamedCount | null;
    readonly oneWriter: boolean;
  };
  readonly beside: {
    readonly actors: readonly { readonly name: string; readonly words: readonly NamedCount[] }[];
  };
  readonly fragments: { readonly total: number; readonly short: readonly string[] };
  readonly reportingWords: {
    readonly total: number;
    readonly plain: number;
    readonly charged: readonly { readonly name: string; readonly words: readonly string[] }[];
    readonly class: {
      readonly class: ReportingClass;
      readonly words: readonly string[];
      readonly count: number;
      readonly only: VoiceGroup | null;
    } | null;
  };
  readonly unsourced: {
    readonly total: number;
    readonly loaded: readonly string[];
    readonly blame: readonly string[];
    readonly uncredited: number;
    readonly oneWriter: boolean;
  };
  readonly headline: {
    readonly missing: readonly string[];
    readonly quotes: readonly {
      readonly text: string;
      readonly printed: string | null;
      readonly exact: boolean;
      readonly credit: { readonly name: string; readonly group: VoiceGroup } | null;
    }[];
    readonly credited: readonly {
      readonly word: string;
      readonly sentences: number;
      readonly names: readonly string[];
    }[];
    readonly absent: readonly (NamedCount & { readonly total: number })[];
  };
}

export type SummaryTopic = keyof SummaryValues;

/** The sentences of the summary in one language: a template for each topic. */
export type SummaryText = { readonly [Topic in SummaryTopic]: (values: SummaryValues[Topic]) => string };
