import type { Report, WordCounts } from '../report/report.ts';
import type { SpeakerId, SpeakerKind } from '../speakers/speaker.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import { copiedSpans } from '../report/copied-spans.ts';
import { relayOf } from '../report/relay-of.ts';
import { countWords } from '../text/count-words.ts';
import { isProse, textOf, type BlockId } from '../text/article.ts';
import type { ArticleIdentity } from './article-identity.ts';
import { signatureOf, type Signature } from './min-hash.ts';

/** Raised when an entry changes its shape. */
export const HISTORY_VERSION = 2;

/** What is remembered of an article that was read: who spoke, and enough of its words to know them again. Plain data. */
export interface HistoryEntry extends ArticleIdentity {
  readonly version: typeof HISTORY_VERSION;
  readonly publisher: string | null;
  readonly published: string | null;
  /** When it was read last (ms since 1970). */
  readonly readAt: number;
  readonly words: WordCounts;
  /** Everybody who is quoted, most words first. */
  readonly speakers: readonly HeardSpeaker[];
  /** What they said, statement by statement; left out by versions that kept quotations only. */
  readonly statements?: readonly HeardStatement[];
  /** Who is named often and not heard. */
  readonly unheard?: readonly { readonly name: string; readonly sentences: number }[];
  /** Paragraphs of the running text that are long enough to be known again; repeated text once. */
  readonly paragraphs: readonly KnownParagraph[];
}

/** An article that was read, in a line. */
export type ArticleHead = Pick<
  HistoryEntry,
  'address' | 'title' | 'publisher' | 'published' | 'readAt' | 'fingerprint'
>;

/** A speaker as one article had them. */
export interface HeardSpeaker {
  readonly name: string;
  readonly named: boolean;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly words: number;
  readonly direct: number;
  readonly indirect: number;
  /** The words in quotation marks, cut at `MAX_QUOTE_CHARACTERS`. */
  readonly quotes: readonly string[];
}

/** A statement as one article had it. */
export interface HeardStatement {
  /** Index into the speakers; null when it was not settled. */
  readonly speaker: number | null;
  readonly kind: SpeakerKind | null;
  readonly named: boolean;
  /** All of it in quotation marks. */
  readonly direct: boolean;
  /** The outlet or person through whom the words came. */
  readonly via: string | null;
  /** The words, cut at `MAX_QUOTE_CHARACTERS`. */
  readonly words: string;
  /** As readers count them, from 1. */
  readonly paragraph: number;
}

export interface KnownParagraph {
  /** As readers count them, from 1. */
  readonly number: number;
  /** The words it begins with; most paragraphs of newspapers are shorter than what is kept, and stand here whole. */
  readonly opening: string;
  readonly words: number;
  readonly signature: Signature;
}

/** Shorter paragraphs (“He declined to comment.”) are alike by chance. */
const MIN_PARAGRAPH_WORDS = 12;
/**
 * Bounds that keep an entry at some thirty kilobytes, and a page of a million words from filling the store: as JSON no entry is
 * longer than `MAX_ENTRY_CHARACTERS`.
 */
export const MAX_PARAGRAPHS = 150;
export const MAX_SPEAKERS = 100;
export const MAX_QUOTES = 20;
export const MAX_STATEMENTS = 400;
export const MAX_UNHEARD = 50;
export const MAX_QUOTE_CHARACTERS = 400;
/** Of all quotations of an entry together, and of all its statements: twice a long article. What is more is left out from the end. */
const MAX_KEPT_CHARACTERS = 60_000;
/** All bounds reached at once; `tests/history/history-entry.test.ts` reaches them. UTF-16 units. */
export const MAX_ENTRY_CHARACTERS = 600_000;
/** Enough to lay two paragraphs side by side; nine in ten are shorter, and an article takes some ten kilobytes more. */
export const MAX_OPENING_CHARACTERS = 600;
const MAX_NAME_CHARACTERS = 200;

/** What is remembered of a report. */
export function historyEntry(report: Report, identity: ArticleIdentity, readAt: number): HistoryEntry {
  const { article, words, facts } = report;
  const heard = heardSpeakers(report);
  return {
    version: HISTORY_VERSION,
    ...identity,
    title: identity.title.slice(0, MAX_NAME_CHARACTERS),
    publisher: article.publisher?.slice(0, MAX_NAME_CHARACTERS) ?? null,
    published: article.published?.slice(0, MAX_NAME_CHARACTERS) ?? null,
    readAt,
    words,
    speakers: heard.map(({ speaker }) => speaker),
    statements: heardStatements(
      report,
      heard.map(({ id }) => id),
    ),
    unheard: facts.unheard
      .slice(0, MAX_UNHEARD)
      .map(({ name, sentences }) => ({ name: name.slice(0, MAX_NAME_CHARACTERS), sentences })),
    paragraphs: knownParagraphs(report),
  };
}

export function headOf(entry: HistoryEntry): ArticleHead {
  const { address, title, publisher, published, readAt, fingerprint } = entry;
  return { address, title, publisher, published, readAt, fingerprint };
}

function heardSpeakers(report: Report): { readonly id: SpeakerId; readonly speaker: HeardSpeaker }[] {
  const quotesOf = Map.groupBy(
    report.attributions.filter(({ level, type }) => level === 'outer' && type !== 'indirect'),
    ({ speaker }) => speaker,
  );
  const room = roomFor(MAX_KEPT_CHARACTERS);
  return report.speakers
    .filter((speaker) => speaker.attributions.length > 0)
    .slice(0, MAX_SPEAKERS)
    .map(({ id, name, named, kind, role, affiliation, words, direct, indirect }) => ({
      id,
      speaker: {
        name: name.slice(0, MAX_NAME_CHARACTERS),
        named,
        kind,
        role: role?.slice(0, MAX_NAME_CHARACTERS) ?? null,
        affiliation: affiliation?.slice(0, MAX_NAME_CHARACTERS) ?? null,
        words,
        direct,
        indirect,
        quotes: (quotesOf.get(id) ?? [])
          .slice(0, MAX_QUOTES)
          .map((attribution) => wordsOf(report, attribution))
          .filter(room),
      },
    }));
}

/** @param heard ids of the speakers that are kept, in their order */
function heardStatements(report: Report, heard: readonly SpeakerId[]): HeardStatement[] {
  const places = new Map(heard.map((id, place) => [id, place]));
  const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const numbers = new Map<BlockId, number>(
    report.article.blocks.filter(isProse).map(({ id }, index) => [id, index + 1]),
  );
  const room = roomFor(MAX_KEPT_CHARACTERS);
  return report.attributions
    .filter(({ level }) => level === 'outer')
    .slice(0, MAX_STATEMENTS)
    .map((attribution): HeardStatement => {
      const speaker = speakers.get(attribution.speaker ?? '');
      const via = relayOf(report, attribution).slice(0, MAX_NAME_CHARACTERS);
      return {
        speaker: places.get(speaker?.id ?? '') ?? null,
        kind: speaker?.kind ?? null,
        named: speaker?.named ?? false,
        direct: attribution.type === 'direct',
        via: via === '' ? null : via,
        words: wordsOf(report, attribution),
        paragraph: numbers.get(attribution.content[0]?.block ?? -1) ?? 0,
      };
    })
    .filter(({ words }) => room(words));
}

function wordsOf({ article }: Report, { content }: Pick<SpokenAttribution, 'content'>): string {
  const parts = content.map((span) => textOf(article, span));
  return parts.join(' … ').slice(0, MAX_QUOTE_CHARACTERS);
}

/** Whether a text still fits after those that it was asked about before. */
function roomFor(characters: number): (text: string) => boolean {
  let left = characters;
  return (text) => (left -= text.length) >= 0;
}

function knownParagraphs(report: Report): KnownParagraph[] {
  const copies = new Set(
    copiedSpans(report)
      .filter(({ block, start, end }) => start === 0 && end === report.article.blocks[block]?.text.length)
      .map(({ block }) => block),
  );
  return report.article.blocks
    .filter(isProse)
    .map((block, index) => ({ block, number: index + 1, words: countWords(block.text) }))
    .filter(({ block, words }) => !copies.has(block.id) && words >= MIN_PARAGRAPH_WORDS)
    .slice(0, MAX_PARAGRAPHS)
    .flatMap(({ block: { text }, number, words }) => {
      const signature = signatureOf(text);
      return signature ? [{ number, opening: text.slice(0, MAX_OPENING_CHARACTERS), words, signature }] : [];
    });
}
