import type { Attribution } from '../attribution/attribution.ts';
import type { RemovedStatement } from '../speakers/spoken-attribution.ts';
import { freeId } from '../speakers/describe-speakers.ts';
import type { Resolution, Speaker, SpeakerId } from '../speakers/speaker.ts';
import type { Article, BlockId, TextSpan } from '../text/article.ts';
import type { AddQuote, ChangeContent, Correction, SpeakerChanges, SpeakerRef } from './correction.ts';
import { broughtIn, editedSpeaker, inReadingOrder, joinedSpeaker } from './corrected-speaker.ts';
import { lengthOf, overlapShareOfGrouped, SAME_STATEMENT } from './overlap-share.ts';
import { withoutWords } from './without-words.ts';
import { anchorableText, CHANGED_SHARE, type AnchorableText, type TextAnchor } from './text-anchor.ts';
import { isInside } from '../text/is-inside.ts';

/** What the stages found that a reader may correct. */
export interface Correctable {
  readonly article: Article;
  /** Blocks that are copies of others: a correction made on a copy holds for what is counted. */
  readonly copies: ReadonlySet<BlockId>;
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  /** One for each attribution, in their order. */
  readonly resolutions: readonly Resolution[];
}

/** A statement that is none; its words are counted with all others. */
export type Removed = Omit<RemovedStatement, 'words' | 'noted'>;

/** The same, corrected. */
export interface Corrected extends Pick<Correctable, 'attributions' | 'speakers' | 'resolutions'> {
  /** What the reader has said is no statement, in the order of the text. */
  readonly removed: readonly Removed[];
  /** Which corrections (by their number in the list) do not find their place in this text; they are kept, and wait. */
  readonly unplaced: readonly number[];
}

const ADDED = 'The reader has marked these words.';
const REASSIGNED = 'The reader has said who speaks.';

/**
 * Applies corrections to what the stages found, before anything is counted; nothing given is changed. `dismiss-word` and
 * `dismiss-repeat` belong to other stages (`dismissedWords`, `dismissRepeats`) and are passed over here.
 */
export function applyCorrections(found: Correctable, corrections: readonly Correction[]): Corrected {
  const { attributions, speakers, resolutions } = found;
  if (corrections.length === 0) return { attributions, speakers, resolutions, removed: [], unplaced: [] };
  const draft = new CorrectionDraft(found);
  const unplaced = corrections.flatMap((correction, i) => (draft.apply(correction, i) ? [] : [i]));
  return { ...draft.result(), unplaced };
}

/** An attribution with its resolution while corrections are applied. */
interface Said {
  readonly attribution: Attribution;
  readonly speaker: SpeakerId | null;
  readonly via: SpeakerId | null;
  readonly candidates: readonly SpeakerId[];
  readonly beside: readonly SpeakerId[];
}

class CorrectionDraft {
  private readonly text: AnchorableText;
  private readonly article: Article;
  private said: Said[];
  private speakers: Speaker[];
  private readonly taken: Set<SpeakerId>;
  private nextId: number;
  private readonly removed: Removed[] = [];

  constructor({ article, copies, attributions, speakers, resolutions }: Correctable) {
    this.article = article;
    this.text = anchorableText(article, copies);
    const resolutionOf = new Map(resolutions.map((resolution) => [resolution.attribution, resolution]));
    this.said = attributions.map((attribution) => {
      const resolution = resolutionOf.get(attribution.id);
      return {
        attribution,
        speaker: resolution?.speaker ?? null,
        via: resolution?.via ?? null,
        candidates: resolution?.candidates ?? [],
        beside: resolution?.beside ?? [],
      };
    });
    this.speakers = [...speakers];
    this.taken = new Set(speakers.map(({ id }) => id));
    this.nextId = attributions.reduce((highest, { id }) => Math.max(highest, id + 1), 0);
  }

  /** False when the correction does not find its place. */
  apply(correction: Correction, number: number): boolean {
    switch (correction.kind) {
      case 'reassign': {
        const said = this.saidAt(correction.at);
        return said !== null && this.give([said], correction.to && this.speakerOrNew(correction.to));
      }
      case 'split-speaker': {
        const all = correction.at.map((at) => this.saidAt(at)).filter((said) => said !== null);
        return all.length > 0 && this.give(all, this.newSpeaker(correction.name));
      }
      case 'merge-speakers':
        return this.merge(this.speakerOf(correction.into), this.speakerOf(correction.from));
      case 'edit-speaker':
        return this.edit(this.speakerOf(correction.speaker), correction.changes);
      case 'not-a-quote':
        return this.remove(this.saidAt(correction.at), number);
      case 'not-a-voice':
        return this.removeVoice(this.speakerOf(correction.speaker), number);
      case 'change-type': {
        const said = this.saidAt(correction.at);
        if (!said) return false;
        this.replaceSaid(said, {
          attribution: { ...said.attribution, type: correction.type, corrected: true },
        });
        return true;
      }
      case 'change-content':
        return this.bound(correction);
      case 'add-quote':
        return this.add(correction, number);
      case 'dismiss-word':
      case 'dismiss-repeat':
      case 'note-statement':
      case 'note-speaker':
        return true;
    }
  }

  /** What is left, renumbered; speakers to whom nothing leads any more are gone. */
  result(): Omit<Corrected, 'unplaced'> {
    const newId = new Map(this.said.map(({ attribution }, i) => [attribution.id, i]));
    const heard = new Set(
      this.said.flatMap(({ speaker, via, candidates, beside }) => [speaker, via, ...candidates, ...beside]),
    );
    return {
      attributions: this.said.map(({ attribution }, id) => ({
        ...attribution,
        id,
        parent: attribution.parent === null ? null : (newId.get(attribution.parent) ?? null),
      })),
      resolutions: this.said.map(({ speaker, via, candidates, beside }, attribution) => ({
        attribution,
        speaker,
        via,
        candidates,
        ...(beside.length > 0 ? { beside } : {}),
      })),
      speakers: this.speakers.filter(({ id }) => heard.has(id)),
      // Numbered after those that are left.
      removed: this.removed
        .toSorted((a, b) => (isBefore(a.content[0], b.content[0]) ? -1 : 1))
        .map((said, i) => ({ ...said, id: this.said.length + i, parent: null })),
    };
  }

  private give(all: readonly Said[], to: Speaker | null): boolean {
    for (const said of all) {
      const attribution: Attribution = {
        ...said.attribution,
        certainty: 1,
        certaintyFound: said.attribution.certaintyFound ?? said.attribution.certainty,
        why: REASSIGNED,
        corrected: true,
      };
      this.moveMentions(said.attribution.source, to);
      this.replaceSaid(said, { attribution, speaker: to?.id ?? null, candidates: [], beside: [] });
    }
    return true;
  }

  /** The words of the source name whoever now speaks. */
  private moveMentions(source: readonly TextSpan[], to: Speaker | null): void {
    const isMoved = ({ block, start, end }: TextSpan) =>
      source.some((span) => span.block === block && span.start < end && start < span.end);
    const moved = this.speakers.flatMap(({ mentions }) => mentions.filter(({ span }) => isMoved(span)));
    if (moved.length === 0) return;
    this.speakers = this.speakers.map((speaker) => {
      const kept = speaker.mentions.filter(({ span }) => !isMoved(span));
      if (speaker.id === to?.id) return { ...speaker, mentions: inReadingOrder([...kept, ...moved]) };
      return kept.length === speaker.mentions.length ? speaker : { ...speaker, mentions: kept };
    });
  }

  private merge(into: Speaker | null, from: Speaker | null): boolean {
    if (!into || !from) return false;
    if (into.id === from.id) return true;
    const rename = (id: SpeakerId | null) => (id === from.id ? into.id : id);
    this.said = this.said.map((said) => {
      const candidates = [...new Set(said.candidates.map((id) => (id === from.id ? into.id : id)))];
      // It could have been either of the two, who are now one.
      const isSettled = said.candidates.length > 1 && candidates.length === 1;
      return {
        ...said,
        speaker: isSettled ? into.id : rename(said.speaker),
        via: rename(said.via),
        candidates: isSettled ? [] : candidates,
        beside: said.beside
          .map((id) => (id === from.id ? into.id : id))
          .filter((id, i, all) => id !== rename(said.speaker) && all.indexOf(id) === i),
      };
    });
    this.speakers = this.speakers.filter(({ id }) => id !== from.id);
    this.replaceSpeaker(into, joinedSpeaker(into, from));
    return true;
  }

  private edit(speaker: Speaker | null, changes: SpeakerChanges): boolean {
    if (!speaker) return false;
    this.replaceSpeaker(speaker, editedSpeaker(speaker, changes));
    return true;
  }

  /** The words between the new places; false when they are not all there. */
  private bound({ at, content }: ChangeContent): boolean {
    const said = this.saidAt(at);
    const parts = content.map((anchor) => this.text.find(anchor));
    if (!said || parts.length === 0 || parts.some((spans) => spans.length === 0)) return false;
    this.replaceSaid(said, {
      attribution: { ...said.attribution, content: parts.flat(), corrected: true },
    });
    return true;
  }

  /** What was said inside a statement that is none stands for itself from then on. */
  private remove(said: Said | null, number: number): boolean {
    if (!said) return false;
    const { id, parent } = said.attribution;
    const named = (speaker: SpeakerId | null) => this.speakers.find((one) => one.id === speaker) ?? null;
    this.removed.push({
      ...said.attribution,
      by: named(said.speaker),
      through: named(said.via),
      correction: number,
    });
    this.said = this.said
      .filter((other) => other !== said)
      .map((other) =>
        other.attribution.parent === id
          ? {
              ...other,
              attribution: { ...other.attribution, parent, level: parent === null ? 'outer' : 'inner' },
            }
          : other,
      );
    return true;
  }

  /** Nobody says, passes on or may have said anything any more who is no voice. */
  private removeVoice(speaker: Speaker | null, number: number): boolean {
    if (!speaker) return false;
    const isOther = (id: SpeakerId | null): boolean => id !== speaker.id;
    // What somebody else said as well is theirs from then on.
    this.said = this.said.map((said) => {
      const beside = said.beside.filter(isOther);
      if (isOther(said.speaker) || beside.length === 0) return { ...said, beside };
      return { ...said, speaker: beside[0] ?? null, beside: beside.slice(1) };
    });
    for (const { attribution } of this.said.filter((said) => !isOther(said.speaker)))
      this.remove(this.said.find((said) => said.attribution.id === attribution.id) ?? null, number);
    this.said = this.said.map((said) => ({
      ...said,
      via: isOther(said.via) ? said.via : null,
      candidates: said.candidates.filter(isOther),
    }));
    this.speakers = this.speakers.filter(({ id }) => isOther(id));
    return true;
  }

  private add({ at, by, type, over, facts }: AddQuote, number: number): boolean {
    const parts = at.map((anchor) => this.text.find(anchor));
    const content = parts.flat();
    if (content.length === 0 || parts.some((spans) => spans.length === 0)) return false;
    const again = this.saidIn(content);
    // Whoever was asked what becomes of the statement there has more in mind than who says it, unless these are its very words.
    if (again && (over === undefined || this.haveSameWords(again.attribution.content, content)))
      return (
        this.give([again], by && this.speakerOrNew(by)) &&
        this.apply({ kind: 'change-type', at, type }, number)
      );
    const speaker = by && this.addedSpeaker(by, facts);
    if (over !== undefined) this.makeRoom(content, over, number);
    const parent = this.said.find(
      ({ attribution }) =>
        attribution.level === 'outer' &&
        content.every((span) => attribution.content.some((place) => isInside(span, place))),
    );
    const added: Said = {
      attribution: {
        id: this.nextId++,
        source: [],
        cue: [],
        content,
        type,
        level: parent ? 'inner' : 'outer',
        parent: parent?.attribution.id ?? null,
        via: [],
        certainty: 1,
        why: ADDED,
        corrected: true,
      },
      speaker: speaker?.id ?? null,
      via: null,
      candidates: [],
      beside: [],
    };
    const next = this.said.findIndex(({ attribution }) => isBefore(content[0], attribution.content[0]));
    this.said.splice(next === -1 ? this.said.length : next, 0, added);
    return true;
  }

  /** Whoever is brought in is what the reader says; whoever is there already stays as they are. */
  private addedSpeaker(by: SpeakerRef, facts: SpeakerChanges = {}): Speaker {
    const known = this.speakerOf(by);
    if (known) return known;
    const speaker = editedSpeaker(this.newSpeaker(by.name), facts);
    this.replaceSpeaker(speaker, speaker);
    return speaker;
  }

  /** What has some of these words goes, or keeps its others. */
  private makeRoom(content: readonly TextSpan[], over: 'replace' | 'split', number: number): void {
    const overlaps = (span: TextSpan): boolean =>
      content.some(({ block, start, end }) => block === span.block && start < span.end && span.start < end);
    for (const { attribution } of this.said.filter((said) => said.attribution.content.some(overlaps))) {
      const said = this.said.find((one) => one.attribution.id === attribution.id);
      const left = over === 'split' ? withoutWords(this.article, attribution.content, content) : [];
      if (!said) continue;
      if (left.length === 0) this.remove(said, number);
      else this.replaceSaid(said, { attribution: { ...said.attribution, content: left, corrected: true } });
    }
  }

  /** Both have the same words, whatever marks and space stand around them. */
  private haveSameWords(a: readonly TextSpan[], b: readonly TextSpan[]): boolean {
    const bare = (spans: readonly TextSpan[]): string =>
      spans.map((span) => placeOfWords(this.article, span)).join(' ');
    return bare(a) === bare(b);
  }

  private saidAt(at: readonly TextAnchor[]): Said | null {
    const letters = at.reduce((sum, { exact }) => sum + exact.length, 0);
    const longest = this.said.reduce(
      (most, { attribution }) => Math.max(most, lengthOf(attribution.content)),
      0,
    );
    // Half of its words, even with all that may have changed in them, are more than any statement has.
    if (letters * (1 - CHANGED_SHARE) * SAME_STATEMENT > longest) return null;
    return this.saidIn(at.flatMap((anchor) => this.text.find(anchor)));
  }

  /** The attribution whose words these are, or most nearly so. */
  private saidIn(spans: readonly TextSpan[]): Said | null {
    let best: Said | null = null;
    let most = 0;
    const ofBlock = Map.groupBy(spans, ({ block }) => block);
    const length = lengthOf(spans);
    for (const said of this.said) {
      const share = overlapShareOfGrouped(said.attribution.content, ofBlock, length);
      if (share > most) [best, most] = [said, share];
    }
    return most >= SAME_STATEMENT ? best : null;
  }

  private speakerOf({ name, at }: SpeakerRef): Speaker | null {
    const named = this.speakers.filter((speaker) => speaker.name === name);
    const [only] = named;
    if (only && named.length === 1) return only;
    const speaking = this.saidAt(at)?.speaker;
    const there = this.speakers.find(({ id }) => id === speaking);
    return named.length === 0 ? (there ?? null) : (named.find(({ id }) => id === there?.id) ?? only ?? null);
  }

  private speakerOrNew(ref: SpeakerRef): Speaker {
    return this.speakerOf(ref) ?? this.newSpeaker(ref.name);
  }

  private newSpeaker(name: string): Speaker {
    const speaker = broughtIn(name, freeId(name, this.taken));
    this.speakers = [...this.speakers, speaker];
    return speaker;
  }

  private replaceSaid(said: Said, changes: Partial<Said>): void {
    this.said = this.said.map((other) => (other === said ? { ...other, ...changes } : other));
  }

  private replaceSpeaker({ id }: Speaker, by: Speaker): void {
    this.speakers = this.speakers.map((speaker) =>
      speaker.id === id ? { ...by, corrected: true } : speaker,
    );
  }
}

/** From its first letter or digit to its last. */
function placeOfWords({ blocks }: Article, { block, start, end }: TextSpan): string {
  const text = blocks[block]?.text.slice(start, end) ?? '';
  const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  return `${block}:${start + (letters[0]?.index ?? 0)}-${start + (letters.at(-1)?.index ?? 0)}`;
}

function isBefore(a: TextSpan | undefined, b: TextSpan | undefined): boolean {
  return (
    a !== undefined && b !== undefined && (a.block < b.block || (a.block === b.block && a.start < b.start))
  );
}
