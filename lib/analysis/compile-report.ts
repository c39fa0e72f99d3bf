import type { Attribution } from '../attribution/attribution.ts';
import type { Removed } from '../corrections/apply-corrections.ts';
import { creditFirstHand } from '../framing/credit-first-hand.ts';
import { findFraming } from '../framing/find-framing.ts';
import type { ArticleNames } from '../names/name.ts';
import { spansCountedElsewhere, type PrintedAgain } from '../repeats/find-printed-again.ts';
import { findSpeakerFacts, NOBODY_PRESENT, type Presence } from '../speakers/roles/speaker-facts.ts';
import type { Resolution, Speaker } from '../speakers/speaker.ts';
import { textOf, type Article, type BlockId } from '../text/article.ts';
import { countWords } from '../text/count-words.ts';
import type { Sentence } from '../text/nlp.ts';
import { isInside } from '../text/is-inside.ts';
import { countVoices } from '../report/count-voices.ts';
import { summarize } from '../summary/summarize.ts';
import { NO_SUMMARY } from '../report/summary-sentence.ts';
import { isReadInFull } from './find-quotations-only.ts';
import { REPORT_VERSION, type Report } from '../report/report.ts';
import { type ReportedSpeaker } from '../speakers/reported-speaker.ts';
import { speakersOf, type SpokenAttribution } from '../speakers/spoken-attribution.ts';
import { reportingVerb, tokensByBlock, type ReportingVerb } from '../report/reporting-verb.ts';

/** What the stages found, before anything is counted. */
export interface Findings {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly names: ArticleNames;
  readonly again: PrintedAgain;
  /** Blocks that are copies of others. */
  readonly copies: ReadonlySet<BlockId>;
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  readonly resolutions: readonly Resolution[];
  /** Left out where nobody was looked for. */
  readonly presence?: Presence;
  /** Entries of the list of loaded words that the reader has dismissed. */
  readonly dismissed?: ReadonlySet<string>;
  /** What the reader has said is no statement. */
  readonly removed?: readonly Removed[];
}

/**
 * Joins what the stages found and counts it; speakers come in the order of how much they are given to say.
 *
 * @param unplaced numbers of the corrections that did not find their place
 */
export function compileReport(findings: Findings, unplaced: readonly number[] = []): Report {
  const { article, again, copies, sentences, names, dismissed = new Set<string>(), removed = [] } = findings;
  const elsewhere = spansCountedElsewhere(again);
  const resolutionOf = new Map(
    findings.resolutions.map((resolution) => [resolution.attribution, resolution]),
  );
  const { words, ofAttribution } = countVoices(article, findings.attributions, copies, elsewhere);
  const attributions = findings.attributions.map((attribution): SpokenAttribution => {
    const resolution = resolutionOf.get(attribution.id);
    return {
      ...attribution,
      speaker: resolution?.speaker ?? null,
      viaSpeaker: resolution?.via ?? null,
      candidates: resolution?.candidates ?? [],
      ...(resolution?.beside ? { beside: resolution.beside } : {}),
      words: ofAttribution.get(attribution.id) ?? 0,
    };
  });
  const tokensOf = tokensByBlock(sentences);
  const bySpeaker = Map.groupBy(
    attributions
      .filter(({ level }) => level === 'outer')
      .flatMap((said) => speakersOf(said).map((speaker) => ({ speaker, said }))),
    ({ speaker }) => speaker,
  );
  const speakers = findings.speakers
    .map((speaker) =>
      reportSpeaker(
        speaker,
        (bySpeaker.get(speaker.id) ?? []).map(({ said }) => said),
        (attribution) => reportingVerb(attribution, tokensOf),
      ),
    )
    .sort((a, b) => b.words - a.words || b.attributions.length - a.attributions.length);
  const countedSentences = sentences.filter(
    (sentence) => !elsewhere.some((copy) => isInside(sentence, copy)),
  );
  const framing = findFraming({
    article,
    sentences: countedSentences,
    names,
    attributions: creditFirstHand(article, attributions, speakers),
    speakers,
    dismissed,
  });
  const facts = findSpeakerFacts(findings.presence ?? NOBODY_PRESENT, attributions, speakers);
  const report = {
    version: REPORT_VERSION,
    article,
    attributions,
    speakers,
    repeats: again.repeats,
    passages: again.passages,
    words,
    facts,
    framing,
    notes: isReadInFull(article)
      ? []
      : [{ kind: 'other-language' as const, language: article.language ?? 'und' }],
    ...(unplaced.length > 0 ? { unplaced } : {}),
    ...(removed.length > 0
      ? { removed: removed.map((said) => ({ ...said, words: wordsIn(article, said) })) }
      : {}),
  } as const;
  return { ...report, summary: isReadInFull(article) ? summarize(report) : NO_SUMMARY };
}

function wordsIn(article: Article, { content }: Attribution): number {
  return content.reduce((sum, span) => sum + countWords(textOf(article, span)), 0);
}

function reportSpeaker(
  speaker: Speaker,
  own: readonly SpokenAttribution[],
  verbOf: (attribution: SpokenAttribution) => ReportingVerb | null,
): ReportedSpeaker {
  const verbs = new Map<string, { verb: string; count: number }>();
  for (const reporting of own.map(verbOf)) {
    if (!reporting) continue;
    const counted = verbs.get(reporting.lemma);
    if (counted) counted.count++;
    else verbs.set(reporting.lemma, { verb: reporting.printed, count: 1 });
  }
  const direct = own.filter(({ type }) => type === 'direct').length;
  return {
    ...speaker,
    attributions: own.map(({ id }) => id),
    // What two say together is a statement of each; every word is counted once.
    words: own.reduce((sum, said) => sum + (said.speaker === speaker.id ? said.words : 0), 0),
    direct,
    indirect: own.length - direct,
    verbs: [...verbs.values()].sort((a, b) => b.count - a.count),
  };
}
