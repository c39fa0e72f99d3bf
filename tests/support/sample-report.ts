import { REPORT_VERSION, type Report } from '../../lib/report/report.ts';
import { type FramingSummary, type SummarySentence } from '../../lib/report/summary-sentence.ts';
import { speakersOf, type SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import type { Repeat, RepeatedPassage } from '../../lib/repeats/repeat.ts';
import type { SpeakerFacts } from '../../lib/speakers/roles/speaker-facts.ts';
import type { SpeakerKind } from '../../lib/speakers/speaker.ts';
import { isProse, type Article, type Block, type BlockKind, type TextSpan } from '../../lib/text/article.ts';
import { sampleFraming, type SampleFraming } from './sample-framing.ts';
import type { ReadingNote } from '../../lib/text/reading-note.ts';

export interface SampleSpeaker {
  readonly name: string;
  /** Where it does not follow from the name: of a second speaker of that name. */
  readonly id?: string;
  readonly kind: SpeakerKind;
  /** It has a name; left out where it has. */
  readonly named?: boolean;
  readonly role?: string;
  readonly affiliation?: string;
  readonly aliases?: readonly string[];
  readonly verbs?: Readonly<Record<string, number>>;
}

export interface SampleStatement {
  readonly block: number;
  /** The words, as they stand in the block. */
  readonly words: string | readonly string[];
  readonly by?: string;
  /** Who says it together with them. */
  readonly beside?: readonly string[];
  readonly source?: string;
  readonly cue?: string;
  readonly via?: string;
  readonly type?: SpokenAttribution['type'];
  readonly couldBe?: readonly string[];
  readonly certainty?: number;
  readonly why?: string;
  readonly inside?: number;
}

export interface Sample {
  readonly article?: Partial<Omit<Article, 'blocks'>>;
  /** A block's text, or its kind and text. */
  readonly blocks: readonly (string | readonly [BlockKind, string])[];
  readonly speakers?: readonly SampleSpeaker[];
  readonly statements?: readonly SampleStatement[];
  readonly repeats?: readonly Repeat[];
  readonly passages?: readonly RepeatedPassage[];
  readonly facts?: Partial<SpeakerFacts>;
  readonly notes?: readonly ReadingNote[];
  /** Each sentence, what counts something in it between stars, with the words that was counted from. */
  readonly summary?: readonly (readonly [
    string,
    readonly (readonly [number, string])[],
    /** Neither lede nor finding. */
    'full only'?,
  ])[];
  readonly framing?: SampleFraming;
}

/** A whole report from invented text: spans are found by their words, words are counted, nothing is analysed. */
export function sampleReport(sample: Sample): Report {
  const blocks: Block[] = sample.blocks.map((block, id) =>
    typeof block === 'string'
      ? { id, kind: 'paragraph', text: block }
      : { id, kind: block[0], text: block[1] },
  );
  const article: Article = {
    title: 'The harbour wall',
    byline: null,
    published: null,
    publisher: null,
    language: 'en',
    ...sample.article,
    blocks,
  };
  const find = (block: number, words: string | readonly string[] | undefined): TextSpan[] =>
    [words ?? []].flat().map((part) => {
      const start = blocks[block]?.text.indexOf(part) ?? -1;
      if (start === -1)
        throw new Error(`Expected “${part}” in block ${block}, got “${blocks[block]?.text ?? ''}”`);
      return { block, start, end: start + part.length };
    });
  const everyPlace = (words: string | undefined): TextSpan[] =>
    words === undefined
      ? []
      : blocks.flatMap(({ id: block, text }) => {
          const start = text.indexOf(words);
          return start === -1 ? [] : [{ block, start, end: start + words.length }];
        });
  const attributions = (sample.statements ?? []).map((said, id): SpokenAttribution => ({
    id,
    source: find(said.block, said.source),
    cue: find(said.block, said.cue),
    content: find(said.block, said.words),
    via: find(said.block, said.via),
    type: said.type ?? 'direct',
    level: said.inside === undefined ? 'outer' : 'inner',
    parent: said.inside ?? null,
    certainty: said.certainty ?? 0.95,
    why: said.why ?? '',
    speaker: said.by === undefined ? null : idOf(said.by),
    viaSpeaker: null,
    candidates: (said.couldBe ?? []).map(idOf),
    ...(said.beside === undefined ? {} : { beside: said.beside.map(idOf) }),
    words: said.inside === undefined ? [said.words].flat().reduce((sum, part) => sum + count(part), 0) : 0,
  }));
  const outer = attributions.filter(({ level }) => level === 'outer');
  const copies = new Set((sample.repeats ?? []).flatMap((repeat) => repeat.copies.flat()));
  const report: Omit<Report, 'framing'> = {
    version: REPORT_VERSION,
    article,
    attributions,
    speakers: (sample.speakers ?? []).map((speaker) => {
      const own = outer.filter((one) => speakersOf(one).includes(idOf(speaker.name)));
      const direct = own.filter(({ type }) => type === 'direct').length;
      return {
        id: speaker.id ?? idOf(speaker.name),
        name: speaker.name,
        aliases: speaker.aliases ?? [],
        kind: speaker.kind,
        role: speaker.role ?? null,
        affiliation: speaker.affiliation ?? null,
        country: null,
        named: speaker.named ?? true,
        mentions: everyPlace(speaker.name).map((span) => ({ span, form: 'name' as const })),
        evidence: {
          role: everyPlace(speaker.role)[0] ?? null,
          affiliation: everyPlace(speaker.affiliation)[0] ?? null,
        },
        attributions: own.map(({ id }) => id),
        words: own.reduce((sum, one) => sum + (one.speaker === idOf(speaker.name) ? one.words : 0), 0),
        direct,
        indirect: own.length - direct,
        verbs: Object.entries(speaker.verbs ?? {}).map(([verb, times]) => ({ verb, count: times })),
      };
    }),
    repeats: sample.repeats ?? [],
    passages: sample.passages ?? [],
    facts: {
      sharedInstitutions: [],
      unheard: [],
      unanswered: [],
      unansweredButHeard: [],
      first: null,
      last: null,
      ...sample.facts,
    },
    notes: sample.notes ?? [],
    words: {
      total: blocks
        .filter((block) => isProse(block) && !copies.has(block.id))
        .reduce((sum, { text }) => sum + count(text), 0),
      attributed: outer.reduce((sum, { words }) => sum + words, 0),
    },
    summary: inSummary(
      (sample.summary ?? []).map(([text, evidence, extent]) => ({
        isBrief: extent !== 'full only',
        sentence: {
          topic: 'whoSpeaks',
          text: text.replaceAll('*', ''),
          // What stands between two stars was counted.
          parts: text.split('*').flatMap((part, i) =>
            part === ''
              ? []
              : {
                  text: part,
                  passages: i % 2 === 0 ? [] : evidence.map(([block, words]) => find(block, words)),
                },
          ),
        },
      })),
    ),
  };
  return { ...report, framing: sampleFraming(report, sample.framing) };
}

/** The first sentence is the lede, others are findings; all of them are the full form. */
function inSummary(
  all: readonly { readonly isBrief: boolean; readonly sentence: SummarySentence }[],
): FramingSummary {
  const [lede = null, ...findings] = all.filter(({ isBrief }) => isBrief).map(({ sentence }) => sentence);
  return { lede, findings, full: all.map(({ sentence }) => sentence) };
}

export function idOf(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, '-');
}

function count(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
