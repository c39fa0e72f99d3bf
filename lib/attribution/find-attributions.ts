import type { Article, TextSpan } from '../text/article.ts';
import type { ArticleNames } from '../names/name.ts';
import type { Sentence } from '../text/nlp.ts';
import type { Attribution, AttributionType } from './attribution.ts';
import {
  mergePlaces,
  toDraft,
  type Draft,
  type DraftObserver,
  type Place,
  type Reading,
  type Refiner,
} from './draft.ts';
import { explain } from './explain.ts';
import { lookTwice } from './look-twice.ts';
import { judgeDrafts } from './judge/judge-drafts.ts';
import { certaintyOf, linkSpans, readSpans } from './link.ts';
import { QUOTE_STATE, readParagraphs } from './tagger/paragraph.ts';
import { attachFloatingQuotes } from './refiners/attach-floating-quotes.ts';
import { attributeBlockQuotes } from './refiners/attribute-block-quotes.ts';
import { completeQuotations } from './refiners/complete-quotations.ts';
import { continueQuotations } from './refiners/continue-quotations.ts';
import { dropSetPhrases } from './refiners/drop-set-phrases.ts';
import { dropQuestionsPut } from './refiners/drop-questions-put.ts';
import { dropUnasserted } from './refiners/drop-unasserted.ts';
import { dropUnsaid } from './refiners/drop-unsaid.ts';
import { dropUntold } from './refiners/drop-untold.ts';
import { fillSentences } from './refiners/fill-sentences.ts';
import { findRelays } from './refiners/find-relays.ts';
import { findSourcesInCues } from './refiners/find-sources-in-cues.ts';
import { joinInterrupted } from './refiners/join-interrupted.ts';
import { readOwnWords } from './refiners/read-own-words.ts';
import { nameAgents } from './refiners/name-agents.ts';
import { trimContents } from './refiners/trim-contents.ts';
import { partSentences } from './refiners/part-sentences.ts';
import { participlesNameSubjects } from './refiners/participles-name-subjects.ts';
import { readPlainClauses } from './refiners/read-plain-clauses.ts';
import { readAccording } from './refiners/read-according.ts';
import { readRelayedClauses } from './refiners/read-relayed-clauses.ts';
import { readSpeechTags } from './refiners/read-speech-tags.ts';
import { readSignedBlocks } from './refiners/read-signed-blocks.ts';
import { readSignatures } from './refiners/read-signatures.ts';
import { readPastClauses } from './refiners/read-past-clauses.ts';
import { splitRelays } from './refiners/split-relays.ts';
import { splitCues } from './refiners/split-cues.ts';
import { readInterviews } from './refiners/read-interviews.ts';
import { readTranscripts } from './refiners/read-transcripts.ts';
import { turnInversions } from './refiners/turn-inversions.ts';
import { colonsNameSubjects } from './refiners/colons-name-subjects.ts';
import { completeClauses } from './refiners/complete-clauses.ts';
import { keepToSentence } from './refiners/keep-to-sentence.ts';
import { completeSources } from './refiners/complete-sources.ts';
import { partPredicates } from './refiners/part-predicates.ts';
import { leaveOutAsides } from './refiners/leave-out-asides.ts';
import { leaveOutCircumstances } from './refiners/leave-out-circumstances.ts';
import { leaveOutPreambles } from './refiners/leave-out-preambles.ts';
import { leaveOutAddressees } from './refiners/leave-out-addressees.ts';
import { readNarratedQuotes } from './refiners/read-narrated-quotes.ts';
import { readParticiples } from './refiners/read-participles.ts';
import { readParentheses } from './refiners/read-parentheses.ts';
import { readClosingClauses } from './refiners/read-closing-clauses.ts';
import type { Tagger } from './tagger/tagger.ts';

/** The refiners in the order they work: shapes of whole paragraphs first, what is left without a source last. */
const REFINERS: Readonly<Record<string, Refiner>> = {
  dropSetPhrases,
  splitCues,
  readPastClauses,
  dropQuestionsPut,
  turnInversions,
  readSpeechTags,
  completeQuotations,
  completeSources,
  readParentheses,
  leaveOutAddressees,
  completeClauses,
  keepToSentence,
  leaveOutPreambles,
  partPredicates,
  partSentences,
  readClosingClauses,
  fillSentences,
  readPlainClauses,
  readAccording,
  readParticiples,
  leaveOutAsides,
  readTranscripts,
  readInterviews,
  readSignatures,
  readSignedBlocks,
  readOwnWords,
  continueQuotations,
  joinInterrupted,
  attributeBlockQuotes,
  attachFloatingQuotes,
  readNarratedQuotes,
  participlesNameSubjects,
};

/** What no statement is made of, whoever found it: these work last, on what a second look finds as well. */
const LAST_REFINERS: Readonly<Record<string, Refiner>> = {
  readSignedBlocks,
  findSourcesInCues,
  colonsNameSubjects,
  splitCues,
  dropSetPhrases,
  dropQuestionsPut,
  nameAgents,
  trimContents,
  leaveOutCircumstances,
  dropUnsaid,
  dropUntold,
  dropUnasserted,
  splitRelays,
};

/**
 * Who says what in an article, in reading order of the contents: the tagger labels the words, linking joins them to
 * attributions, the refiners add what single paragraphs do not show. Takes time linear in the text.
 *
 * @param sentences what is to be read, in reading order; sentences of one block are one paragraph
 * @param observe is told after each step what it made of the drafts
 */
export function findAttributions(
  article: Article,
  sentences: readonly Sentence[],
  names: ArticleNames,
  tagger: Tagger,
  observe?: DraftObserver,
): Attribution[] {
  const reading: Reading = { article, names, paragraphs: tagger.tag(readParagraphs(article, sentences)) };
  const drafted = draftAttributions(reading, observe);
  const settled = drafted.filter((draft) => draft.settled === true);
  const doubtful = drafted.filter((draft) => draft.settled !== true);
  const judged = [...judgeDrafts(tagger.judge, tagger.prior, reading, doubtful), ...settled];
  observe?.(reading, 'judgeDrafts', drafted, judged);
  const all = readRelayedClauses(reading, [...judged, ...findRelays(reading, judged, tagger)]);
  observe?.(reading, 'findRelays', judged, all);
  const kept = inReadingOrder(all);
  observe?.(reading, 'inReadingOrder', all, kept);
  return number(reading, kept);
}

/** Attributions of a tagged article, linked and refined, without those inside others’ contents. */
export function draftAttributions(reading: Reading, observe?: DraftObserver): readonly Draft[] {
  const { paragraphs } = reading;
  let drafts: readonly Draft[] = [];
  const linked = paragraphs.flatMap((tagged, number) =>
    linkSpans(tagged, readSpans(tagged.labels)).map((linked) =>
      toDraft(number, linked, certaintyOf(tagged, tagged.labels, linked)),
    ),
  );
  const take = (step: string, after: readonly Draft[]): void => {
    const named = nameStep(step, after);
    observe?.(reading, step, drafts, named);
    drafts = named;
  };
  take('link', linked);
  for (const [step, refine] of Object.entries(REFINERS)) take(step, refine(reading, drafts));
  take('lookTwice', [...drafts, ...lookTwice(reading, drafts)]);
  for (const [step, refine] of Object.entries(LAST_REFINERS)) take(step, refine(reading, drafts));
  return drafts;
}

/** Notes on what has no step yet that it came from this one. */
function nameStep(step: string, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.every((draft) => draft.step !== undefined)) return drafts;
  const named = new Map(
    drafts.map((draft) => [draft, draft.step === undefined ? { ...draft, step } : draft] as const),
  );
  return drafts.map((draft): Draft => {
    const own = named.get(draft) ?? draft;
    const parent = draft.parent && (named.get(draft.parent) ?? draft.parent);
    return parent && parent !== draft.parent ? { ...own, parent } : own;
  });
}

/** Drafts that say something, in reading order of their contents; an outer one before those inside it. */
function inReadingOrder(drafts: readonly Draft[]): Draft[] {
  return drafts
    .filter(({ content }) => content.length > 0)
    .map((draft) => ({ draft, content: mergePlaces(draft.content) }))
    .sort(
      (a, b) =>
        compare(a.content[0], b.content[0]) ||
        Number(a.draft.parent !== undefined) - Number(b.draft.parent !== undefined),
    )
    .map(({ draft }) => draft);
}

/** Drafts as attributions, counted from 0. */
function number(reading: Reading, drafts: readonly Draft[]): Attribution[] {
  const ids = new Map(drafts.map((draft, id) => [draft, id]));
  return drafts.map((draft, id) => {
    const content = mergePlaces(draft.content);
    return {
      id,
      source: toSpans(reading, draft.source),
      cue: toSpans(reading, draft.cue),
      content: toSpans(reading, content),
      type: draft.type ?? typeOf(reading, content),
      level: draft.parent ? 'inner' : 'outer',
      parent: draft.parent ? (ids.get(draft.parent) ?? null) : null,
      via: draft.parent ? toSpans(reading, draft.parent.source) : [],
      certainty: Math.round(draft.certainty * 100) / 100,
      why: explain(reading, draft),
    };
  });
}

function compare(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return 0;
  return a.paragraph - b.paragraph || a.from - b.from;
}

function toSpans({ paragraphs }: Reading, places: readonly Place[]): TextSpan[] {
  return places.flatMap(({ paragraph: number, from, to }) => {
    const paragraph = paragraphs[number]?.facts.paragraph;
    const [first, last] = [paragraph?.tokens[from], paragraph?.tokens[to - 1]];
    return paragraph && first && last ? [{ block: paragraph.block, start: first.start, end: last.end }] : [];
  });
}

function typeOf({ article, paragraphs }: Reading, content: readonly Place[]): AttributionType {
  let [inside, outside] = [0, 0];
  for (const { paragraph: number, from, to } of content) {
    const paragraph = paragraphs[number]?.facts.paragraph;
    if (!paragraph) continue;
    const isBlockQuote = article.blocks[paragraph.block]?.kind === 'quote';
    for (let i = from; i < to; i++) {
      if (!/[\p{L}\p{N}]/u.test(paragraph.tokens[i]?.text ?? '')) continue;
      if (paragraph.quoteState[i] === QUOTE_STATE.outside && !isBlockQuote) outside++;
      else inside++;
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}
