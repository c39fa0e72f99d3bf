import type { VoicePart } from '../../report/divide-words.ts';
import type { Passage } from '../../report/passage.ts';
import type { Teller } from '../page-nouns.ts';
import type { Piece } from '../say.ts';
import type { FrameName } from '../../framing/lexicons/frame-lexicon.ts';
import type { VoiceGroup } from '../../framing/framing-facts.ts';
import type { ReportingClass } from '../../attribution/reporting-words.ts';

/** At most this many names are listed in any language; the others are a number, unless it is only one. */
export const NAMES_IN_A_LIST = 5;

/** A count of something named: “Jake Sullivan in 5”. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
  readonly passages: readonly Passage[];
}

/** Words of the page, with where they stand. */
export interface ShownWord {
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** A number with what it counts. */
export interface Figure {
  readonly count: number;
  readonly passages: readonly Passage[];
}

/** Values of the summary's sentences, one for each kind of sentence. Languages differ in text only. */
export interface SummaryValues {
  readonly whoSpeaks: {
    readonly credited: Figure;
    readonly own: Figure;
    readonly total: number;
    /** Parts of all words, largest first, the writer’s own left out; in percent, or in words when there are too few statements. */
    readonly shares: readonly (Figure & { readonly voice: VoicePart })[];
    /** Of all words those of voices without a name. */
    readonly unnamed: Figure;
    /** Documents are among these, which the first screen does not count as voices without a name. */
    readonly unnamedDocuments: boolean;
    readonly inPercent: boolean;
    readonly teller: Teller;
  };
  readonly nobodySpeaks: { readonly own: Figure; readonly teller: Teller };
  readonly noName: {
    readonly sentences: Figure;
    readonly sources: readonly string[];
    /** Every voice without a name is one of these sources. */
    readonly all: boolean;
    /** The text's first sentences, as far as all are among them. */
    readonly first: Figure;
    /** Sentences passed on from outlets without a name, and the words for these. */
    readonly relayed: Figure;
    readonly relays: readonly string[];
  };
  readonly standOut: {
    readonly name: string;
    readonly sentences: Figure;
    /** Of all words, in percent. */
    readonly percent: Figure;
    /** The text's last sentences, as far as all are theirs. */
    readonly last: Figure;
  };
  readonly namedExperts: {
    readonly names: readonly string[];
    readonly sentences: Figure;
    /** “Chinese”, when all of them are introduced with institutions of one country. */
    readonly nationality: string | null;
    readonly toldTo: string | null;
    /** An institution that several of them, but not all, belong to. */
    readonly institution: NamedCount | null;
    /** Who has the last sentences of the text, and how many. */
    readonly last: NamedCount | null;
  };
  readonly officials: {
    readonly groups: readonly (Figure & {
      readonly nationality: string | null;
      readonly most: NamedCount | null;
    })[];
  };
  readonly others: {
    readonly groups: readonly (Figure & {
      readonly group: VoiceGroup;
      readonly names: readonly string[];
      /** Some of the sentences are of voices without a name. */
      readonly nameless: boolean;
      /** Whether those who are listed are people, who speak for a body. */
      readonly people: 'all' | 'some' | 'none';
    })[];
  };
  readonly notHeard: {
    readonly actors: readonly NamedCount[];
  };
  /** As printed: “A spokesman for the ministry”. */
  readonly unanswered: { readonly who: readonly ShownWord[] };
  /** Who has the first and the last statement. */
  readonly ends: { readonly first: ShownWord; readonly last: ShownWord };
  readonly relayed: { readonly outlets: readonly NamedCount[]; readonly sentences: Figure };
  readonly frames: {
    readonly mainly: readonly (Figure & { readonly frame: FrameName })[];
    readonly then: readonly (Figure & { readonly frame: FrameName })[];
    /** Frames that are never what a story is “told as”. */
    readonly aside: readonly (Figure & { readonly frame: FrameName })[];
    readonly blame: (Figure & { readonly nearEnd: boolean }) | null;
  };
  readonly loaded: {
    readonly all: Figure;
    readonly perThousand: number | null;
    readonly reference: number;
    readonly referenceArticles: number;
    readonly byVoice: readonly (Figure & {
      readonly group: VoiceGroup | 'writer';
      readonly name: string | null;
    })[];
    readonly harsh: readonly ShownWord[];
    readonly repeated: readonly NamedCount[];
    readonly actor: NamedCount | null;
    readonly teller: Teller;
  };
  readonly beside: {
    readonly actors: readonly { readonly name: string; readonly words: readonly NamedCount[] }[];
  };
  /** `short`: those of one or two words; `words`: some of them, each once. */
  readonly fragments: {
    readonly all: Figure;
    readonly short: Figure;
    readonly words: readonly ShownWord[];
  };
  readonly reportingWords: {
    readonly all: Figure;
    readonly plain: Figure;
    readonly charged: readonly { readonly name: string; readonly words: readonly ShownWord[] }[];
    readonly class:
      | (Figure & {
          readonly class: ReportingClass;
          readonly words: readonly ShownWord[];
          readonly only: VoiceGroup | null;
        })
      | null;
  };
  readonly unsourced: {
    readonly judging: Figure;
    readonly loaded: readonly ShownWord[];
    readonly blame: readonly ShownWord[];
    readonly uncredited: Figure;
    readonly teller: Teller;
  };
  readonly headline: {
    readonly missing: readonly string[];
    readonly quotes: readonly {
      readonly text: string;
      readonly printed: string | null;
      readonly exact: boolean;
      /** Without a name: the source as printed, empty for a pronoun. */
      readonly credit: { readonly name: string; readonly named: boolean } | null;
      /** Where the text has them. */
      readonly passages: readonly Passage[];
    }[];
    readonly credited: readonly {
      readonly word: string;
      readonly sentences: Figure;
      readonly names: readonly string[];
    }[];
    readonly absent: readonly (NamedCount & { readonly total: number })[];
  };
}

export type SummaryTopic = keyof SummaryValues;

/** The sentences of the full form in one language: a template for each topic, in which each figure has its own passages. */
export type SummaryText = {
  readonly [Topic in SummaryTopic]: (values: SummaryValues[Topic]) => readonly Piece[];
};
