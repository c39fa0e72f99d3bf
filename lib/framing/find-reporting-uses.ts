import { REPORTING_WORDS, type ReportingClass } from '../attribution/reporting-words.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import type { SpeakerId } from '../speakers/speaker.ts';
import type { BlockId, TextSpan } from '../text/article.ts';
import type { Sentence, Token } from '../text/nlp.ts';
import { indexRanges, type Ranged } from '../text/range-index.ts';
import { isInCompound } from './is-in-compound.ts';
import { indexPhrases, longestAt, type PhraseIndex } from './lexicons/phrase-index.ts';

interface ReportingSign {
  readonly class: ReportingClass;
  /** Reports by itself; other words count only as the cue of an attribution. */
  readonly plain: boolean;
  readonly ambiguous: boolean;
}

/** A reporting word in use, and whose. */
export interface ReportingHit {
  readonly span: TextSpan;
  readonly lemma: string;
  readonly class: ReportingClass;
  /** A word that often reports nothing. */
  readonly ambiguous: boolean;
  /** Null when it stands outside every attribution. */
  readonly attribution: number | null;
  readonly speaker: SpeakerId | null;
}

/** “concede”, “deny” and the like also name acts that are no speech. */
const PLAIN_CLASSES: ReadonlySet<ReportingClass> = new Set<ReportingClass>(['neutral', 'documentary']);

let index: PhraseIndex<ReportingSign> | null = null;

function reportingSigns(): PhraseIndex<ReportingSign> {
  index ??= indexPhrases<ReportingSign>(
    REPORTING_WORDS.map(([lemma, of, ambiguous]) => [
      lemma,
      {
        class: of,
        plain: PLAIN_CLASSES.has(of) && ambiguous === undefined,
        ambiguous: ambiguous !== undefined,
      },
    ]),
  );
  return index;
}

/**
 * Every use of a reporting word: as the cue of an attribution, or a word that reports by itself (“said”) outside of what is quoted. Of several
 * words in one cue (“has repeatedly claimed and insisted”) each counts.
 */
export function findReportingUses(
  sentences: readonly Sentence[],
  attributions: readonly SpokenAttribution[],
): ReportingHit[] {
  const cuesOf = indexByBlock(
    attributions,
    ({ cue }) => cue,
    (span, of): Cue => ({ span, of }),
  );
  const saidIn = indexByBlock(
    attributions,
    ({ content, type }) => (type === 'direct' ? content : []),
    (span) => span,
  );
  return sentences.flatMap((sentence) => usesIn(sentence, cuesOf(sentence), saidIn(sentence)));
}

/** Finds what some spans of attributions stand for, by the sentences they touch. */
function indexByBlock<V>(
  attributions: readonly SpokenAttribution[],
  spansOf: (attribution: SpokenAttribution) => readonly TextSpan[],
  valueOf: (span: TextSpan, of: SpokenAttribution) => V,
): (sentence: Sentence) => readonly V[] {
  const byBlock = new Map<BlockId, Ranged<V>[]>();
  for (const attribution of attributions) {
    for (const span of spansOf(attribution)) {
      const one = { from: span.start, to: span.end, value: valueOf(span, attribution) };
      const known = byBlock.get(span.block);
      if (known) known.push(one);
      else byBlock.set(span.block, [one]);
    }
  }
  const finders = new Map(
    [...byBlock].map(([block, own]) => [block, indexRanges(own.sort((a, b) => a.from - b.from))]),
  );
  return ({ block, start, end }) => finders.get(block)?.(start, end) ?? [];
}

interface Cue {
  readonly span: TextSpan;
  readonly of: SpokenAttribution;
}

function usesIn({ tokens, block }: Sentence, own: readonly Cue[], said: readonly TextSpan[]): ReportingHit[] {
  const found: ReportingHit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hits = longestAt(reportingSigns(), tokens, at);
    const [hit] = hits;
    const first = tokens[at];
    const last = hit && tokens[hit.to];
    if (!hit || !first || !last) {
      at++;
      continue;
    }
    if (isUnreal(tokens, at) || isPlainNoun(first) || isInCompound(tokens, at, hit.to)) {
      at = hit.to + 1;
      continue;
    }
    const cue = own.find(({ span }) => span.start < last.end && span.end > first.start);
    const alone =
      hits.every(({ value }) => value.plain) &&
      reportsByItself(tokens, at) &&
      !said.some(({ start, end }) => start <= first.start && first.end <= end);
    if (cue || alone) {
      found.push({
        span: { block, start: first.start, end: last.end },
        lemma: hit.phrase,
        class: hit.value.class,
        ambiguous: hit.value.ambiguous,
        attribution: cue?.of.id ?? null,
        speaker: cue?.of.speaker ?? null,
      });
    }
    at = hit.to + 1;
  }
  return found;
}

/** “is unlikely to concede”, “ready to deny”: nobody has said anything yet. */
const NOT_YET = new Set([
  'unlikely',
  'likely',
  'ready',
  'willing',
  'unwilling',
  'able',
  'unable',
  'prepared',
  'going',
]);

function isUnreal(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'to' && NOT_YET.has(tokens[at - 2]?.lower ?? '');
}

/** “the question of whether”: what looks like the verb is a noun. */
function isPlainNoun({ pos, lower, lemma }: Token): boolean {
  return pos === 'NOUN' && lower === lemma;
}

/** Before a verb that reports of nobody else: “I said”, “you can tell”, “have been told”, “all told”, “never told”. */
const REPORTS_NOT =
  /^(?:to|i|you|we|not|n[’']t|never|all|can|could|will|would|should|may|might|must|be|been|being|is|are|was|were|am)$/u;

/** A verb that tells of an act of speech, and no instruction or idiom: “say, the latitude”. */
function reportsByItself(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.lower === 'according') return token !== undefined;
  return (
    token.pos === 'VERB' &&
    token.lower !== token.lemma &&
    !REPORTS_NOT.test(tokens[at - 1]?.lower ?? '') &&
    !REPORTS_NOT.test(tokens[at - 2]?.lower ?? '')
  );
}
