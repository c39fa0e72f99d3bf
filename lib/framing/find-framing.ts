import type { ArticleNames } from '../names/name.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import type { Article, BlockId, TextSpan } from '../text/article.ts';
import type { Sentence } from '../text/nlp.ts';
import { WordCounter } from './word-counter.ts';
import { compareHeadline } from './compare-headline.ts';
import { creditVoices } from './credit-voices.ts';
import { voiceIdentifier, type IdentifyVoice } from './identify-voice.ts';
import { findActorMentions, gatherActors } from './find-actors.ts';
import { findFragments } from './find-fragments.ts';
import { findFrameSigns, framesShown, type FrameSignHit } from './find-frame-signs.ts';
import { findLoadedWords, type LoadedHit } from './find-loaded-words.ts';
import { findOutletsTold } from './find-outlets-told.ts';
import { findReportingUses, type ReportingHit } from './find-reporting-uses.ts';
import { findWordsBeside } from './find-words-beside.ts';
import { frameFindings } from './frame-findings.ts';
import type {
  CreditedVoice,
  FramedSentence,
  FrameSignal,
  Framing,
  LoadedWord,
  ReportingUse,
  UnsourcedJudgement,
} from './framing.ts';
import { readHeadline } from './read-headline.ts';
import { attributionsOfSpeech } from './reports-speech.ts';
import { SpanFinder } from './span-finder.ts';
import { spanOfTokens } from './span-of-tokens.ts';

/** What the framing is read from: the article and what was found in it. */
export interface FramingInput {
  readonly article: Article;
  /** Of the running text, copies left out. */
  readonly sentences: readonly Sentence[];
  readonly names: ArticleNames;
  readonly attributions: readonly SpokenAttribution[];
  readonly speakers: readonly ReportedSpeaker[];
  /** Entries of the list of loaded words the reader has switched off. */
  readonly dismissed?: ReadonlySet<string>;
}

/**
 * How an article frames its story: who speaks, in whose voice loaded words stand, which frames its sentences show, and how the
 * headline compares; every finding with its place. Time is linear in the text.
 */
export function findFraming({
  article,
  sentences,
  names,
  attributions,
  speakers,
  dismissed,
}: FramingInput): Framing {
  const toldTo = findOutletsTold(sentences, attributions);
  const identify = voiceIdentifier(article, speakers);
  const blockWords = new WordCounter(article);
  const uses = findReportingUses(sentences, attributions);
  const ofSpeech = attributionsOfSpeech(article, attributions, uses);
  const voices = creditVoices({ attributions, identify, words: blockWords, toldTo });
  const voiceAt = new SpanFinder(voices.map(({ spans }) => spans));
  const apart = new SpanFinder([sourcesAndRoles(attributions, speakers)]);

  const subjects = subjectsOf(article.title, sentences);
  const read = sentences.map((sentence) => ({
    sentence,
    signs: findFrameSigns(sentence, names, (token) => apart.at(sentence.block, token.start) !== null),
    loaded: findLoadedWords(sentence, names).filter(
      ({ entry }) => dismissed?.has(entry) !== true && !subjects.has(entry),
    ),
  }));
  const signals = read.flatMap(({ sentence, signs }, i) =>
    signs.map((sign) => toSignal(sign, sentence, i, voiceAt)),
  );
  const words = read.flatMap(({ sentence, loaded }, i) =>
    loaded.map((hit) => toLoadedWord(hit, sentence, i, article, voiceAt)),
  );
  const loaded = words.filter(({ tier }) => tier === 'strong');
  const loadedOf = bySentence(loaded);
  const framed = read.map(({ sentence, signs }, i): FramedSentence => ({
    span: spanOf(sentence),
    voices: voiceAt.within(spanOf(sentence)).filter((voice) => hasWordsIn(voices[voice], sentence, article)),
    frames: framesShown(signs),
    loaded: loadedOf.get(i) ?? [],
  }));
  const reporting = reportingUses(
    sentences,
    attributions,
    identify,
    // “is expected to” tells of no speech, though its attribution does.
    uses.filter(
      ({ attribution, lemma }) => lemma !== 'expect' && (attribution === null || ofSpeech.has(attribution)),
    ),
  );
  const headline = readHeadline(article.title, names);
  const mentions = findActorMentions(sentences, names);
  const actors = gatherActors(mentions, sentences, voices, speakers, headline);
  const blocks = new Set<BlockId>(sentences.map(({ block }) => block));
  const reporters = new Set(reporting.map(({ sentence }) => sentence));
  const judging = read.map(({ signs, loaded: own }) => judgingTokens(signs, own));
  return {
    sentences: framed,
    voices,
    frames: frameFindings(
      framed,
      read.map(({ signs }) => signs),
    ),
    signals,
    loaded,
    loadedWeak: words.filter(({ tier }) => tier === 'weak'),
    reporting: reporting.map(({ use }) => use),
    fragments: findFragments(article, sentences, blocks, (i) => reporters.has(i)).map((fragment) => ({
      ...fragment,
      voice: voiceAt.at(fragment.span.block, fragment.span.start),
    })),
    actors,
    beside: findWordsBeside(mentions, sentences, (i, token) => judging[i]?.has(token) ?? false).map(
      (words) => ({ ...words, voice: voiceAt.at(words.span.block, words.span.start) }),
    ),
    unsourced: read.flatMap(({ signs, loaded: own, sentence }, i) =>
      framed[i]?.voices.length === 0 ? judgement(i, sentence, signs, own) : [],
    ),
    headline: compareHeadline(article, headline, sentences, framed, actors),
    words: [...blocks].reduce((sum, block) => sum + blockWords.count(block), 0),
  };
}

/** A word of the headline that stands so often is what the story is about: the plague in one on the plague. */
const SUBJECT_TIMES = 10;

/** What a story is about, in dictionary form. */
function subjectsOf(title: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const inTitle = new Set(title.toLowerCase().match(/\p{L}+/gu) ?? []);
  const times = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { lower, lemma } of tokens)
      if (inTitle.has(lower) || inTitle.has(lemma)) times.set(lemma, (times.get(lemma) ?? 0) + 1);
  return new Set([...times].filter(([, own]) => own >= SUBJECT_TIMES).map(([lemma]) => lemma));
}

/** Sources, roles and affiliations say who speaks, not how the story is told: signs in them do not count. */
function sourcesAndRoles(
  attributions: readonly SpokenAttribution[],
  speakers: readonly ReportedSpeaker[],
): TextSpan[] {
  return [
    ...attributions.flatMap(({ source, via }) => [...source, ...via]),
    ...speakers.flatMap(({ evidence: { role, affiliation } }) => [role, affiliation]),
  ].filter((span) => span !== null);
}

function toSignal(
  { frame, strength, from, to }: FrameSignHit,
  sentence: Sentence,
  at: number,
  voiceAt: SpanFinder,
): FrameSignal {
  const span = spanOfTokens(sentence, from, to);
  return { frame, strength, span, sentence: at, voice: voiceAt.at(span.block, span.start) };
}

function toLoadedWord(
  { category, tier, entry, from, to }: LoadedHit,
  sentence: Sentence,
  at: number,
  article: Article,
  voiceAt: SpanFinder,
): LoadedWord {
  const span = spanOfTokens(sentence, from, to);
  const text = article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
  return { span, sentence: at, text, entry, category, tier, voice: voiceAt.at(span.block, span.start) };
}

function reportingUses(
  sentences: readonly Sentence[],
  attributions: readonly SpokenAttribution[],
  identify: IdentifyVoice,
  uses: readonly ReportingHit[],
): { readonly use: ReportingUse; readonly sentence: number }[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const sentenceAt = new SpanFinder(sentences.map((sentence) => [spanOf(sentence)]));
  return uses.map(({ attribution, span, lemma, class: reportingClass, speaker }) => {
    const use = { span, lemma, class: reportingClass, speaker };
    const of = attribution === null ? undefined : byId.get(attribution);
    const who = of && (of.source.length > 0 || of.speaker) ? identify(of) : null;
    return {
      sentence: sentenceAt.at(use.span.block, use.span.start) ?? -1,
      use: { ...use, name: who?.name ?? '', kind: who?.kind ?? null, named: who?.named ?? false },
    };
  });
}

/** Tokens of loaded words and of signs of conflict and blame. */
function judgingTokens(signs: readonly FrameSignHit[], loaded: readonly LoadedHit[]): ReadonlySet<number> {
  const judging = [
    ...loaded,
    ...signs.filter(
      ({ frame, strength }) => frame === 'conflict' || (frame === 'responsibility' && strength === 'strong'),
    ),
  ];
  return new Set(
    judging.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  );
}

const ADVICE = new Set(['should', 'must', 'ought']);

/** What makes a sentence without a source a judgement; the first of loaded words, blame, advice. */
function judgement(
  at: number,
  sentence: Sentence,
  signs: readonly FrameSignHit[],
  loaded: readonly LoadedHit[],
): UnsourcedJudgement[] {
  const spans = (hits: readonly { readonly from: number; readonly to: number }[]) =>
    hits.map(({ from, to }) => spanOfTokens(sentence, from, to));
  const strong = loaded.filter(({ tier }) => tier === 'strong');
  if (strong.length > 0) return [{ sentence: at, why: 'loaded', spans: spans(strong) }];
  const blame = signs.filter(
    ({ frame, strength, phrase, from }) =>
      frame === 'responsibility' && strength === 'strong' && !blamesNobody(sentence, phrase, from),
  );
  if (blame.length > 0) return [{ sentence: at, why: 'blame', spans: spans(blame) }];
  const advice = sentence.tokens.flatMap(({ lower }, i) => (ADVICE.has(lower) ? [{ from: i, to: i }] : []));
  return advice.length > 0 ? [{ sentence: at, why: 'advice', spans: spans(advice) }] : [];
}

/** Causes that are nobody’s act. */
const NATURE =
  /\b(?:diseases?|illness\w*|virus\w*|bacteri\w*|infect\w*|fever|plague|parasites?|fungus|germs?|cancer|symptoms?|pneumonia|influenza|flu|stroke|(?:heart|kidney|liver|organ|engine|power|crop)[- ]failures?|storms?|hurricane|earthquakes?|quakes?|weather|drought|rainfall|rains?|snow|wind|lightning|tides?|gravity|eruption)\b/iu;
const CAUSAL: ReadonlySet<string> = new Set(
  'caused by,because of,result of,stem from,trigger,root cause,root,brought on,failure,failing,fault'.split(
    ',',
  ),
);

/** “a fever caused by a virus” is nobody’s act; “responsibilities” and “duties” are what a post is about. */
function blamesNobody({ tokens }: Sentence, phrase: string, at: number): boolean {
  if (/^(?:responsibilities|obligations|duties|duty)$/u.test(tokens[at]?.lower ?? '')) return true;
  return CAUSAL.has(phrase) && NATURE.test(tokens.map(({ lower }) => lower).join(' '));
}

/** The voice is credited with a word of this sentence, not only with the mark at its edge. */
function hasWordsIn(
  voice: CreditedVoice | undefined,
  { block, start, end }: Sentence,
  article: Article,
): boolean {
  const text = article.blocks[block]?.text ?? '';
  return (
    voice?.spans.some(
      (span) =>
        span.block === block &&
        /[\p{L}\p{N}]/u.test(text.slice(Math.max(span.start, start), Math.min(span.end, end))),
    ) ?? false
  );
}

function bySentence(words: readonly LoadedWord[]): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  words.forEach(({ sentence }, i) => {
    const known = found.get(sentence);
    if (known) known.push(i);
    else found.set(sentence, [i]);
  });
  return found;
}

function spanOf({ block, start, end }: Sentence): TextSpan {
  return { block, start, end };
}
