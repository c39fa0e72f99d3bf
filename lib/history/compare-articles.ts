import { findCutQuotes, type CutQuote } from './find-cut-quotes.ts';
import type { HeardSpeaker, HistoryEntry, KnownParagraph } from './history-entry.ts';
import { divideWords, type DividedWords } from '../report/divide-words.ts';
import { resemblance } from './min-hash.ts';

/** Two articles side by side. */
export interface Comparison {
  /** Speakers of both, each as either article has them. */
  readonly inBoth: readonly { readonly here: HeardSpeaker; readonly there: HeardSpeaker }[];
  readonly onlyHere: readonly HeardSpeaker[];
  readonly onlyThere: readonly HeardSpeaker[];
  readonly paragraphs: readonly SharedParagraph[];
  readonly quotes: readonly (CutQuote & { readonly speaker: string })[];
  /** Whose words either is made of, as in the reports of the two. */
  readonly shares: { readonly here: DividedWords; readonly there: DividedWords };
}

/** A paragraph that both print, word for word or nearly so. */
export interface SharedParagraph {
  readonly here: KnownParagraph;
  readonly there: KnownParagraph;
  /** About how much of it is the same: 0 … 1. */
  readonly resemblance: number;
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

function shareOf({ words, speakers }: HistoryEntry): DividedWords {
  const statements = speakers.reduce((sum, { direct, indirect }) => sum + direct + indirect, 0);
  return divideWords(words, speakers, statements);
}
