import type { Speaker } from '../speakers/speaker.ts';
import type { Correction, SpeakerRef } from './correction.ts';

/** “Yiwei” is “Wang Yiwei”: a name the reader has asked to remember for later articles. */
export interface RememberedAlias {
  readonly alias: string;
  readonly name: string;
}

/** What may be remembered of a correction, if the reader agrees: two names that are one person's. Null for other corrections. */
export function aliasOf(correction: Correction): RememberedAlias | null {
  if (correction.kind === 'merge-speakers') return remembered(correction.from.name, correction.into.name);
  if (correction.kind === 'edit-speaker' && correction.changes.name !== undefined)
    return remembered(correction.speaker.name, correction.changes.name);
  return null;
}

function remembered(alias: string, name: string): RememberedAlias | null {
  return alias === name ? null : { alias, name };
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
