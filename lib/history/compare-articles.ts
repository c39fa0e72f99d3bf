import { findCutQuotes, type CutQuote } from './find-cut-quotes.ts';
import type { HeardSpeaker, HistoryEntry, KnownParagraph } from './history-entry.ts';
import { lookOf, VOICE_LOOKS, type VoiceLook } from '../speakers/speaker.ts';
import { resemblance } from './min-hash.ts';

/** Two articles side by side. */
export interface Comparison {
  /** Speakers of both, each as either article has them. */
  readonly inBoth: readonly { readonly here: HeardSpeaker; readonly there: HeardSpeaker }[];
  readonly onlyHere: readonly HeardSpeaker[];
  readonly onlyThere: readonly HeardSpeaker[];
  readonly paragraphs: readonly SharedParagraph[];
  readonly quotes: readonly (CutQuote & { readonly speaker: string })[];
  /** Words attributed to somebody, and those of voices without a name, as shares of the running text: 0 … 1. */
  readonly shares: { readonly here: ArticleShares; readonly there: ArticleShares };
}

/** A paragraph that both print, word for word or nearly so. */
export interface SharedParagraph {
  readonly here: KnownParagraph;
  readonly there: KnownParagraph;
  /** About how much of it is the same: 0 … 1. */
  readonly resemblance: number;
}

export interface ArticleShares {
  readonly attributed: number;
  readonly unnamed: number;
  /** By kind of speaker, voices without a name apart; most first, kinds without words left out. */
  readonly kinds: readonly { readonly kind: VoiceLook; readonly share: number }[];
}

/** Paragraphs are the same from this resemblance on: about one word in ten changed. Merely similar ones stay far below. */
const SAME_PARAGRAPH = 0.5;

/** What two articles have in common and what only one of them has. */
export function compareArticles(here: HistoryEntry, there: HistoryEntry): Comparison {
  const others = new Map(there.speakers.map((speaker) => [speakerKey(speaker), speaker]));
  const own = new Set(here.speakers.map(speakerKey));
  const inBoth = here.speakers.flatMap((speaker) => {
    const other = others.get(speakerKey(speaker));
    return other ? [{ here: speaker, there: other }] : [];
  });
  return {
    inBoth,
    onlyHere: here.speakers.filter((speaker) => !others.has(speakerKey(speaker))),
    onlyThere: there.speakers.filter((speaker) => !own.has(speakerKey(speaker))),
    paragraphs: sharedParagraphs(here, there),
    quotes: inBoth.flatMap((both) =>
      findCutQuotes(both.here.quotes, both.there.quotes).map((quote) => ({
        ...quote,
        speaker: both.here.name,
      })),
    ),
    shares: { here: shareOf(here), there: shareOf(there) },
  };
}

/** Each paragraph of the first article with the one of the second that is most like it, where they are the same. */
export function sharedParagraphs(here: HistoryEntry, there: HistoryEntry): SharedParagraph[] {
  return here.paragraphs.flatMap((paragraph) => {
    let best: SharedParagraph | null = null;
    for (const other of there.paragraphs) {
      const alike = resemblance(paragraph.signature, other.signature);
      if (alike >= SAME_PARAGRAPH && alike > (best?.resemblance ?? 0))
        best = { here: paragraph, there: other, resemblance: alike };
    }
    return best ? [best] : [];
  });
}

/** Names as they are compared between articles: letter by letter, but for case, accents and spaces. */
export function nameKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function speakerKey({ name, named }: HeardSpeaker): string {
  return `${named ? 'named' : 'unnamed'} ${nameKey(name)}`;
}

function shareOf({ words, speakers }: HistoryEntry): ArticleShares {
  if (words.total === 0) return { attributed: 0, unnamed: 0, kinds: [] };
  const kinds = VOICE_LOOKS.map((kind) => {
    const own = speakers.filter((speaker) => lookOf(speaker) === kind);
    return { kind, share: own.reduce((sum, speaker) => sum + speaker.words, 0) / words.total };
  });
  return {
    attributed: words.attributed / words.total,
    unnamed: kinds.find(({ kind }) => kind === 'unnamed')?.share ?? 0,
    kinds: kinds.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share),
  };
}
