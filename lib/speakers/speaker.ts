import type { TextSpan } from '../text/article.ts';

/** Who speaks, with a name or without: officials, experts, business, organizations, media, texts, people who speak for themselves. */
export const SPEAKER_KINDS = [
  'official',
  'expert',
  'business',
  'organization',
  'media',
  'document',
  'person',
] as const;

export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** How a voice is drawn: the colour says the kind, the pattern whether there is a name; `unclear` where nobody is settled on. */
export type VoiceLook = SpeakerKind | `${SpeakerKind}-unnamed` | 'unclear';
export const VOICE_LOOKS: readonly VoiceLook[] = [
  ...SPEAKER_KINDS.flatMap((kind): VoiceLook[] => [kind, `${kind}-unnamed`]),
  'unclear',
];

/** The look of a speaker; of none, that of what is not settled. */
export function lookOf(speaker: Pick<Speaker, 'kind' | 'named'> | undefined): VoiceLook {
  if (speaker === undefined) return 'unclear';
  return speaker.named ? speaker.kind : `${speaker.kind}-unnamed`;
}

export type SpeakerId = string;

/** A span that names a speaker anywhere in the article, attributed or not. */
export interface Mention {
  readonly span: TextSpan;
  /** What the words are: a full name, part of one, a pronoun, or a description such as “the expert”. */
  readonly form: 'name' | 'short name' | 'pronoun' | 'description';
}

/** The person or body behind one or more sources. */
export interface Speaker {
  /** Made from the name, unique in the report: `yang-jin`. */
  readonly id: SpeakerId;
  /** The fullest name printed, without titles: “Yang Jin”. For unnamed voices the words used: “analysts”. */
  readonly name: string;
  /** Every other form printed for this speaker, pronouns left out. */
  readonly aliases: readonly string[];
  readonly kind: SpeakerKind;
  /** As printed: “associate research fellow”. */
  readonly role: string | null;
  readonly affiliation: string | null;
  /** That a voice speaks for, where the words printed with it say so, in the short form used in text: “Chinese Academy of …” → “China”. */
  readonly country: string | null;
  /** False for voices without a name: “analysts”, “a source familiar with the talks”. */
  readonly named: boolean;
  readonly mentions: readonly Mention[];
  /** Where role and affiliation were read from. */
  readonly evidence: { readonly role: TextSpan | null; readonly affiliation: TextSpan | null };
  /** The reader has corrected or added this speaker. */
  readonly corrected?: true;
  /**
   * The reader has chosen the kind, which no other correction changes then; or once chose one that there is no more (“unnamed”,
   * in an earlier version), and is asked to choose anew.
   */
  readonly kindByReader?: 'chosen' | 'to choose';
}

/** Which speaker an attribution was resolved to, and how. */
export interface Resolution {
  readonly attribution: number;
  /** Null when the text names nobody, or when two speakers fit equally well. */
  readonly speaker: SpeakerId | null;
  readonly via: SpeakerId | null;
  /** Speakers that fit equally well; empty unless the source is ambiguous. */
  readonly candidates: readonly SpeakerId[];
  /** Who says it together with the speaker; left out where nobody does. */
  readonly beside?: readonly SpeakerId[];
}
