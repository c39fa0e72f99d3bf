import type { AttributionType } from '../attribution/attribution.ts';
import { blocksCountedElsewhere } from '../repeats/find-printed-again.ts';
import type { Repeat, RepeatedPassage } from '../repeats/repeat.ts';
import type { Report } from '../report/report.ts';
import type { SpeakerId } from '../speakers/speaker.ts';
import { textOf, type Article, type TextSpan } from '../text/article.ts';
import type {
  AddQuote,
  AttributionAnchor,
  ChangeContent,
  ChangeType,
  Correction,
  DismissRepeat,
  EditSpeaker,
  MergeSpeakers,
  NotAQuote,
  NotAVoice,
  Reassign,
  SpeakerChanges,
  SpeakerRef,
  SplitSpeaker,
} from './correction.ts';
import { anchorableText, type AnchorableText } from './text-anchor.ts';

/** Whom a reader can choose: somebody of the report, somebody new by name, or nobody. */
export type ChosenSpeaker = { readonly id: SpeakerId } | { readonly name: string } | null;

/** Makes corrections from what is on the screen: a report and the ids in it. Ids that are not in the report, and names without a letter, throw a RangeError. */
export interface CorrectionMaker {
  reassign(attribution: number, to: ChosenSpeaker): Reassign;
  mergeSpeakers(into: SpeakerId, from: SpeakerId): MergeSpeakers;
  splitSpeaker(attributions: readonly number[], name: string): SplitSpeaker;
  editSpeaker(speaker: SpeakerId, changes: SpeakerChanges): EditSpeaker;
  notAQuote(attribution: number): NotAQuote;
  notAVoice(speaker: SpeakerId): NotAVoice;
  changeType(attribution: number, type: AttributionType): ChangeType;
  /** Null when there are no words of the running text in it. */
  changeContent(attribution: number, content: readonly TextSpan[]): ChangeContent | null;
  /** Null when the selection holds no words of the running text. Its type is read from its quotation marks, unless it is given. */
  addQuote(
    selection: readonly TextSpan[],
    by: ChosenSpeaker,
    also?: Partial<Pick<AddQuote, 'type' | 'over' | 'facts'>>,
  ): AddQuote | null;
  dismissWord(entry: string): Correction;
  dismissRepeat(printed: Repeat | RepeatedPassage): DismissRepeat;
}

/** A maker of corrections to this report, as the reader sees it now. */
export function correctionsTo(report: Report): CorrectionMaker {
  const { article } = report;
  let made: AnchorableText | undefined;
  const text = (): AnchorableText =>
    (made ??= anchorableText(article, blocksCountedElsewhere(article, report)));

  const anchors = (content: readonly TextSpan[]): AttributionAnchor =>
    content.flatMap((span) => text().anchor(span) ?? []);
  const at = (id: number): AttributionAnchor => {
    const attribution = report.attributions.find((one) => one.id === id);
    if (!attribution) throw new RangeError(`Expected an attribution of the report, got ${id}`);
    return anchors(attribution.content);
  };
  const ref = (id: SpeakerId): SpeakerRef => {
    const speaker = report.speakers.find((one) => one.id === id);
    if (!speaker) throw new RangeError(`Expected a speaker of the report, got ${id}`);
    const said = report.attributions.find((one) => one.speaker === id);
    return { name: speaker.name, at: said ? anchors(said.content) : [] };
  };
  const chosen = (speaker: ChosenSpeaker): SpeakerRef | null => {
    if (speaker === null) return null;
    return 'id' in speaker ? ref(speaker.id) : { name: nameOf(speaker.name), at: [] };
  };

  return {
    reassign: (attribution, to) => ({ kind: 'reassign', at: at(attribution), to: chosen(to) }),
    mergeSpeakers: (into, from) => ({ kind: 'merge-speakers', into: ref(into), from: ref(from) }),
    splitSpeaker: (attributions, name) => ({
      kind: 'split-speaker',
      at: attributions.map(at),
      name: nameOf(name),
    }),
    editSpeaker: (speaker, { name, ...changes }) => ({
      kind: 'edit-speaker',
      speaker: ref(speaker),
      changes: name === undefined ? changes : { ...changes, name: nameOf(name) },
    }),
    notAQuote: (attribution) => ({ kind: 'not-a-quote', at: at(attribution) }),
    notAVoice: (speaker) => ({ kind: 'not-a-voice', speaker: ref(speaker) }),
    changeType: (attribution, type) => ({ kind: 'change-type', at: at(attribution), type }),
    changeContent(attribution, content) {
      // Selected in a copy, the words are those of what is counted.
      const words = content.flatMap((span) => anchorableText(article).anchor(span) ?? []);
      return words.length === 0 ? null : { kind: 'change-content', at: at(attribution), content: words };
    },
    addQuote(selection, by, also = {}) {
      // The selection may lie in a copy, which is not counted: its words are then found where they are.
      const whole = anchorableText(article);
      const words = selection.flatMap((span) => whole.anchor(span) ?? []);
      const type = typeOf(article, selection);
      return words.length === 0 ? null : { kind: 'add-quote', at: words, by: chosen(by), type, ...also };
    },
    dismissWord: (entry) => ({ kind: 'dismiss-word', entry }),
    dismissRepeat: (printed) => dismissal(article, printed),
  };
}

function dismissal(article: Article, printed: Repeat | RepeatedPassage): DismissRepeat {
  const text = anchorableText(article, new Set(), () => true);
  const spans = isRun(printed) ? printed.first.map((block) => wholeBlock(article, block)) : printed.first;
  const ends = spans.length > 1 ? [spans[0], spans.at(-1)] : spans;
  return {
    kind: 'dismiss-repeat',
    what: isRun(printed) ? 'repeat' : 'passage',
    at: ends.flatMap((span) => (span ? (text.anchor(span) ?? []) : [])),
  };
}

function nameOf(typed: string): string {
  const name = typed.replaceAll(/\s+/gu, ' ').trim();
  if (name === '') throw new RangeError('Expected a name, got nothing');
  return name;
}

function isRun(printed: Repeat | RepeatedPassage): printed is Repeat {
  return printed.kind === 'exact' || printed.kind === 'near';
}

function wholeBlock(article: Article, block: number): TextSpan {
  return { block, start: 0, end: article.blocks[block]?.text.length ?? 0 };
}

const OPENING = /^["“„«‹‘'「『]/u;
const CLOSING = /["”“»›’'」』][.,;:!?]?$/u;
const ANY_MARK = /["“”„«»「」『』]/u;

/** Direct when every part stands in quotation marks, mixed when some words do. */
function typeOf(article: Article, spans: readonly TextSpan[]): AttributionType {
  const parts = spans.map((span) => textOf(article, span).trim()).filter((part) => part !== '');
  if (parts.every((part) => OPENING.test(part) && CLOSING.test(part))) return 'direct';
  return parts.some((part) => ANY_MARK.test(part)) ? 'mixed' : 'indirect';
}
