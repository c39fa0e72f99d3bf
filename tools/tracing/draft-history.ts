import {
  wordsAt,
  type Draft,
  type DraftObserver,
  type Place,
  type Reading,
} from '../../lib/attribution/draft.ts';

/** What one step did to an attribution. */
export interface DraftHistoryStep {
  readonly step: string;
  readonly did: 'made' | 'changed' | 'dropped';
  /** What it was after the step (before it, when dropped): “source | cue | content”, and what changed. */
  readonly what: string;
}

/** An attribution from the step that made it to the end. */
export interface DraftHistory {
  readonly entries: readonly DraftHistoryStep[];
  /** What it has become; null when a step dropped it. */
  readonly draft: Draft | null;
}

/** Watches the steps of `findAttributions` and keeps what each did to each attribution. */
export class DraftHistories {
  readonly #entries = new Map<Draft, DraftHistoryStep[]>();
  readonly #dropped: DraftHistoryStep[][] = [];
  #last: readonly Draft[] = [];

  readonly observe: DraftObserver = (reading, step, before, after) => {
    const left = new Set(before);
    for (const draft of after) left.delete(draft);
    const made = after.filter((draft) => !this.#entries.has(draft));
    for (const draft of made) {
      const old = closest(draft, left);
      if (old) left.delete(old);
      const entries = (old && this.#entries.get(old)) ?? [];
      if (old) this.#entries.delete(old);
      this.#entries.set(draft, [...entries, entryOf(reading, step, old, draft)]);
    }
    for (const draft of left) {
      const entries = this.#entries.get(draft) ?? [];
      this.#entries.delete(draft);
      this.#dropped.push([...entries, { step, did: 'dropped', what: inWords(reading, draft) }]);
    }
    this.#last = after;
  };

  /** Those that are left in the order of the last step, then those that were dropped. */
  all(): DraftHistory[] {
    return [
      ...this.#last.map((draft) => ({ entries: this.#entries.get(draft) ?? [], draft })),
      ...this.#dropped.map((entries) => ({ entries, draft: null })),
    ];
  }
}

/** The draft that this one was before the step: of those that are gone, the one it has most in common with. */
function closest(draft: Draft, gone: ReadonlySet<Draft>): Draft | null {
  let best: Draft | null = null;
  let most = 0;
  for (const old of gone) {
    const common =
      Number(same(old.cue, draft.cue)) * 4 +
      Number(same(old.content, draft.content)) * 3 +
      Number(same(old.source, draft.source)) * 2;
    if (common > most) [best, most] = [old, common];
  }
  // The same speaker alone is another statement.
  return most > 2 ? best : null;
}

function same(a: readonly Place[], b: readonly Place[]): boolean {
  return a.length > 0 && placesOf(a) === placesOf(b);
}

function placesOf(places: readonly Place[]): string {
  return places.map(({ paragraph, from, to }) => `${paragraph}:${from}-${to}`).join(' ');
}

function entryOf(reading: Reading, step: string, old: Draft | null, draft: Draft): DraftHistoryStep {
  if (!old) return { step, did: 'made', what: inWords(reading, draft) };
  const changes = (['source', 'cue', 'content'] as const)
    .filter((part) => placesOf(old[part]) !== placesOf(draft[part]))
    .map((part) => `${part} ${printed(reading, old[part])} → ${printed(reading, draft[part])}`);
  if (old.certainty !== draft.certainty)
    changes.push(`certainty ${old.certainty.toFixed(2)} → ${draft.certainty.toFixed(2)}`);
  if (!old.parent !== !draft.parent) changes.push(draft.parent ? 'put inside another' : 'stands alone');
  if (old.type !== draft.type) changes.push(`type ${draft.type ?? 'read off its marks'}`);
  return { step, did: 'changed', what: changes.length > 0 ? changes.join('; ') : 'its outer one changed' };
}

/** “source | cue | content” */
function inWords(reading: Reading, { source, cue, content }: Draft): string {
  return [source, cue, content].map((places) => printed(reading, places)).join(' | ');
}

function printed(reading: Reading, places: readonly Place[]): string {
  return places.length === 0 ? '∅' : places.map((place) => wordsAt(reading, place)).join(' … ');
}
