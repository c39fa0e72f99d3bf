import type { Speaker } from '../speakers/speaker.ts';
import type { Correction, EditSpeaker, NotAVoice, SpeakerChanges, SpeakerRef } from './correction.ts';

/** What the reader has said of a speaker beside the name. */
export type RememberedFacts = Pick<SpeakerChanges, 'role' | 'affiliation' | 'kind' | 'named'>;

/** “Yiwei” is “Wang Yiwei”, and what else of a speaker the reader has asked to remember for later articles. */
export interface RememberedAlias {
  readonly alias: string;
  /** The same as `alias` where only facts are remembered. */
  readonly name: string;
  /** Offered in later articles, not applied: whoever was mayor then may be none any more. */
  readonly facts?: RememberedFacts;
  /** It is no voice at all: offered too. */
  readonly notAVoice?: true;
}

/** What may be remembered of a correction, if the reader agrees. Null for other corrections. */
export function aliasOf(correction: Correction): RememberedAlias | null {
  if (correction.kind === 'merge-speakers') return remembered(correction.from.name, correction.into.name, {});
  if (correction.kind === 'not-a-voice') {
    const { name } = correction.speaker;
    return { alias: name, name, notAVoice: true };
  }
  if (correction.kind !== 'edit-speaker') return null;
  const { speaker, changes } = correction;
  return remembered(speaker.name, changes.name ?? speaker.name, changes);
}

function remembered(alias: string, name: string, changes: RememberedFacts): RememberedAlias | null {
  const facts = factsOf(changes);
  const hasFacts = Object.keys(facts).length > 0;
  if (alias === name && !hasFacts) return null;
  return { alias, name, ...(hasFacts ? { facts } : {}) };
}

function factsOf({ role, affiliation, kind, named }: RememberedFacts): RememberedFacts {
  return {
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(kind === undefined ? {} : { kind }),
    ...(named === undefined ? {} : { named }),
  };
}

/**
 * The corrections that remembered names make in an article; they come before the reader's own. Names match letter by letter or
 * not at all. Where both names speak they become one; where only the alias does it is renamed, unless it is a part of the
 * full name: another “Yiwei” may well be somebody else.
 */
export function aliasCorrections(
  speakers: readonly Pick<Speaker, 'name' | 'named'>[],
  aliases: readonly RememberedAlias[],
): Correction[] {
  const times = new Map<string, number>();
  for (const { name, named } of speakers) if (named) times.set(name, (times.get(name) ?? 0) + 1);
  return aliases.flatMap(({ alias, name }): Correction[] => {
    if (alias === name) return [];
    // Two of one name: nothing says which of them is meant.
    if (times.get(alias) !== 1 || (times.get(name) ?? 0) > 1) return [];
    if (times.get(name) === 1) return [{ kind: 'merge-speakers', into: byName(name), from: byName(alias) }];
    const parts = new Set(name.split(' '));
    if (alias.split(' ').every((part) => parts.has(part))) return [];
    return [{ kind: 'edit-speaker', speaker: byName(alias), changes: { name } }];
  });
}

function byName(name: string): SpeakerRef {
  return { name, at: [] };
}

/** A correction of an earlier article that would change something in this one. */
export interface OfferedCorrection {
  readonly alias: string;
  readonly correction: EditSpeaker | NotAVoice;
}

/** What is remembered of the speakers of an article beside their names, as far as it says something else than the article. */
export function offeredCorrections(
  speakers: readonly Pick<Speaker, 'name' | 'named' | 'role' | 'affiliation' | 'kind'>[],
  aliases: readonly RememberedAlias[],
): OfferedCorrection[] {
  return aliases.flatMap(({ alias, name, facts, notAVoice }): OfferedCorrection[] => {
    const meant = speakers.filter((speaker) => speaker.name === alias || speaker.name === name);
    const [speaker] = meant;
    if (speaker === undefined || meant.length > 1) return [];
    const ref = byName(speaker.name);
    if (notAVoice) return [{ alias, correction: { kind: 'not-a-voice', speaker: ref } }];
    const { role, affiliation, kind, named } = facts ?? {};
    const changes = factsOf({
      role: role === speaker.role ? undefined : role,
      affiliation: affiliation === speaker.affiliation ? undefined : affiliation,
      kind: kind === speaker.kind ? undefined : kind,
      named: named === speaker.named ? undefined : named,
    });
    if (Object.keys(changes).length === 0) return [];
    return [{ alias, correction: { kind: 'edit-speaker', speaker: ref, changes } }];
  });
}
