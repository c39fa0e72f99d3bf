import type { SpeakerKind } from '../speakers/speaker.ts';
import { activeCorrections, type CorrectionLog } from './correction-log.ts';

/** The kinds that the reader has chosen in an article and that hold, by the name that the speaker has since. */
export function chosenKinds(log: CorrectionLog): ReadonlyMap<string, SpeakerKind> {
  const kinds = new Map<string, SpeakerKind>();
  for (const made of activeCorrections(log)) {
    if (made.kind !== 'edit-speaker') continue;
    const { name: before } = made.speaker;
    const kind = made.changes.kind ?? kinds.get(before);
    kinds.delete(before);
    if (kind && !made.changes.chooseKind) kinds.set(made.changes.name ?? before, kind);
  }
  return kinds;
}
