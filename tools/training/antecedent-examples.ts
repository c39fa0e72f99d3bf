import type { Attribution } from '../../lib/attribution/attribution.ts';
import type { Models } from '../../lib/analysis/models.ts';
import { findNames } from '../../lib/names/find-names.ts';
import { blocksCountedElsewhere, findPrintedAgain } from '../../lib/repeats/find-printed-again.ts';
import {
  type AntecedentSigns,
  type PronounPlace,
  signsOfCandidates,
  type Trace,
} from '../../lib/speakers/resolution/antecedent-signs.ts';
import { findAntecedent } from '../../lib/speakers/resolution/find-antecedent.ts';
import { resolveSources } from '../../lib/speakers/resolution/resolve-sources.ts';
import { readRunningText, type RunningText } from '../../lib/speakers/sources/running-text.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { readTextFile } from '../../lib/text/read-text-file.ts';
import type { Range } from './polnear-corpus.ts';
import type { GoldPage, GoldSpeaker } from './read-gold.ts';

/** A pronoun that speaks, with the voices it may mean. */
export interface AntecedentExample {
  readonly article: string;
  readonly candidates: readonly { readonly signs: AntecedentSigns; readonly right: boolean }[];
}

/** An annotated page, read once: its statements are the annotators', so that only the question who is meant is left. */
export interface ReadPage {
  readonly page: GoldPage;
  readonly text: RunningText;
  readonly resolve: (antecedentsOf: typeof findAntecedent) => ReturnType<typeof resolveSources>;
  /** Whom the annotators hear at a word of a source. */
  readonly speakerAt: (word: number) => string | null;
}

/** Reads a page with the statements its annotators found. */
export function readPage(page: GoldPage, { namer }: Models): ReadPage {
  const { article, starts } = readTextFile(page.text);
  const sentences = readSentences(article, blocksCountedElsewhere(article, findPrintedAgain(article)));
  const text = readRunningText(sentences, findNames(sentences, namer));
  const toSpans = (ranges: readonly Range[]): TextSpan[] =>
    ranges.flatMap(([from, to]) =>
      article.blocks.flatMap(({ id, text: printed }): TextSpan[] => {
        const offset = starts[id] ?? 0;
        const [start, end] = [Math.max(from - offset, 0), Math.min(to - offset, printed.length)];
        return end > start ? [{ block: id, start, end }] : [];
      }),
    );
  const attributions = page.attributions.map((row, id): Attribution => ({
    id,
    source: toSpans(row.source),
    cue: toSpans(row.cue),
    content: toSpans(row.content),
    type: row.type === 'direct' || row.type === 'mixed' ? row.type : 'indirect',
    level: row.level === 'inner' ? 'inner' : 'outer',
    parent: row.parent,
    via: [],
    certainty: 1,
    why: '',
  }));
  const speakerAt = (at: number): string | null => {
    const word = text.words[at];
    const offset = (starts[word?.block ?? 0] ?? 0) + (word?.start ?? 0);
    const row = page.attributions.find(({ source }) =>
      source.some(([start, end]) => offset >= start && offset < end),
    );
    return row?.speaker ?? null;
  };
  return {
    page,
    text,
    resolve: (antecedentsOf) => resolveSources(article, text, attributions, antecedentsOf),
    speakerAt,
  };
}

/** Whether a voice is the speaker, by name or by a place where annotators hear them. */
export function isVoiceOf(
  { text, speakerAt }: ReadPage,
  voice: string,
  traces: readonly Trace[],
  speaker: GoldSpeaker,
): boolean {
  const referent = text.referents[Number(/^name (\d+)$/u.exec(voice)?.[1] ?? -1)];
  if (referent) {
    const own = [referent.name, ...referent.forms].map(plainForm);
    const theirs = [speaker.name, ...speaker.aliases].map(plainForm);
    return own.includes(plainForm(speaker.name)) || theirs.includes(plainForm(referent.name));
  }
  return traces.some((trace) => trace.voice === voice && trace.source && speakerAt(trace.at) === speaker.id);
}

function plainForm(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/^(?:the|a|an) /u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The pronouns of a page whose speaker is among the voices they may mean. What stands before them is resolved as annotated. */
export function antecedentExamples(read: ReadPage): AntecedentExample[] {
  const found: AntecedentExample[] = [];
  read.resolve((place, traces, genders) => {
    const speaker = speakerMeant(read, place);
    if (!speaker) return findAntecedent(place, traces, genders);
    const candidates = [...signsOfCandidates(place, traces, genders)].map(([voice, signs]) => ({
      voice,
      signs,
      right: isVoiceOf(read, voice, traces, speaker),
    }));
    const right = candidates.find((candidate) => candidate.right);
    if (right && candidates.length > 1) found.push({ article: read.page.id, candidates });
    return right ? [right.voice] : [];
  });
  return found;
}

/** Whom the annotators hear where a pronoun stands. */
export function speakerMeant({ page, speakerAt }: ReadPage, { at }: PronounPlace): GoldSpeaker | undefined {
  const id = speakerAt(at);
  return page.speakers.find((speaker) => speaker.id === id);
}
