import { countryOfVoice } from '../speakers/kinds/country-of-voice.ts';
import { decideKind, type VoiceEvidence } from '../speakers/kinds/decide-kind.ts';
import { kindOfBody } from '../speakers/kinds/kind-of-body.ts';
import type { Speaker, SpeakerId } from '../speakers/speaker.ts';
import type { TextSpan } from '../text/article.ts';
import type { SpeakerChanges } from './correction.ts';

/**
 * A speaker as the reader has changed it. With role or affiliation the kind is decided anew, unless the reader has chosen one;
 * country and evidence follow the words. Who was not named is, once the reader gives a name.
 */
export function editedSpeaker(speaker: Speaker, changes: SpeakerChanges): Speaker {
  const { name = speaker.name, kind, chooseKind } = changes;
  const role = changes.role === undefined ? speaker.role : changes.role;
  const affiliation = changes.affiliation === undefined ? speaker.affiliation : changes.affiliation;
  const isRenamed = name !== speaker.name;
  const named = changes.named ?? (speaker.named || (isRenamed && isName(name)));
  const isPlacedAnew = role !== speaker.role || affiliation !== speaker.affiliation;
  const { kindByReader, ...rest } = speaker;
  const evidence = evidenceOf({ name, named, role, affiliation });
  const isKept = kindByReader === 'chosen' || !(isPlacedAnew || chooseKind);
  const decided = kind ?? (isKept ? speaker.kind : decideKind(evidence));
  const byReader = kind ? 'chosen' : chooseKind ? 'to choose' : kindByReader;
  return {
    ...rest,
    ...(isRenamed ? renamed(speaker, name) : {}),
    role,
    affiliation,
    named,
    kind: decided,
    ...(byReader === undefined ? {} : { kindByReader: byReader }),
    country:
      isPlacedAnew || isRenamed || decided !== speaker.kind
        ? countryOfVoice(evidence, decided)
        : speaker.country,
    evidence: {
      role: role === speaker.role ? speaker.evidence.role : null,
      affiliation: affiliation === speaker.affiliation ? speaker.evidence.affiliation : null,
    },
  };
}

/** Two speakers who are one: the first, with what only the second has. */
export function joinedSpeaker(into: Speaker, from: Speaker): Speaker {
  const aliases = new Set([...into.aliases, from.name, ...from.aliases]);
  aliases.delete(into.name);
  const isChosen = into.kindByReader === 'chosen';
  const hasPlace = into.role !== null || into.affiliation !== null;
  // “Marsh” is what “Senator Lena Marsh” is.
  const takesKind =
    !isChosen && (from.kindByReader === 'chosen' || (!hasPlace && (from.role ?? from.affiliation) !== null));
  const { kind, kindByReader } = takesKind ? from : into;
  return {
    ...into,
    aliases: [...aliases],
    kind,
    ...(kindByReader === undefined ? {} : { kindByReader }),
    role: into.role ?? from.role,
    affiliation: into.affiliation ?? from.affiliation,
    country: into.country ?? from.country,
    mentions: inReadingOrder([...into.mentions, ...from.mentions]),
    evidence: {
      role: into.role === null ? from.evidence.role : into.evidence.role,
      affiliation: into.affiliation === null ? from.evidence.affiliation : into.evidence.affiliation,
    },
  };
}

/** A speaker the reader has brought in by name: what the name says is all that is known. */
export function broughtIn(name: string, id: SpeakerId): Speaker {
  const evidence = evidenceOf({ name, named: isName(name), role: null, affiliation: null });
  const kind = decideKind(evidence);
  return {
    id,
    name,
    aliases: [],
    kind,
    role: null,
    affiliation: null,
    country: countryOfVoice(evidence, kind),
    named: evidence.named,
    mentions: [],
    evidence: { role: null, affiliation: null },
    corrected: true,
  };
}

export function inReadingOrder<T extends { readonly span: TextSpan }>(mentions: readonly T[]): T[] {
  return mentions.toSorted((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
}

/** “residents” is none, “Norvik Analysts” and anything in letters without capitals is. */
export function isName(typed: string): boolean {
  return /[\p{Lu}\p{Lo}]/u.test(typed) || !/\p{L}/u.test(typed);
}

/** Whoever has a role or an affiliation is a person, and names of people say no country. */
function evidenceOf(voice: Pick<Speaker, 'name' | 'named' | 'role' | 'affiliation'>): VoiceEvidence {
  const hasPlace = (voice.role ?? voice.affiliation) !== null;
  return {
    ...voice,
    is: hasPlace || (voice.named && kindOfBody(voice.name) === null) ? 'person' : 'unknown',
  };
}

function renamed(speaker: Speaker, name: string): Pick<Speaker, 'name' | 'aliases'> {
  const aliases = new Set([speaker.name, ...speaker.aliases]);
  aliases.delete(name);
  return { name, aliases: [...aliases] };
}
