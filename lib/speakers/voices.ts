import { COUNTRY_BY_CAPITAL } from './data/places.ts';
import type { Gender } from './resolution/name-drafts.ts';
import type { RunningText } from './sources/running-text.ts';
import type { Mention } from './speaker.ts';

/**
 * A voice while sources are being resolved: a referent of the text (`names`), several speaking together (`joint`), or one
 * that is only described (`unnamed`).
 */
export interface VoiceDraft {
  readonly key: string;
  readonly sort: 'person' | 'group' | 'thing';
  readonly referent: number | null;
  /** Of several speaking together, their voices' keys. */
  readonly members: readonly string[];
  /** For unnamed voices, the words used. */
  readonly name: string;
  readonly named: boolean;
  /** Head word of an unnamed voice, lower case. */
  readonly head: string;
  readonly firstAt: number;
  /** What is said to it, or in it, shows that it is an outlet: “wrote in Labor Notes”. */
  readonly isToldAsOutlet?: boolean;
}

/** Whom one source was resolved to. */
export interface ResolvedSource {
  readonly voice: string | null;
  readonly via: string | null;
  readonly candidates: readonly string[];
  /** The other voices that speak together with this one; left out where there are none. */
  readonly beside?: readonly string[];
  /** The words of the source that stand for the voice, and what they are. */
  readonly mention: Mention | null;
  /** As printed, when it may serve as an alias. */
  readonly printed: string | null;
}

/** All voices of an article and the source behind each attribution. */
export interface ResolvedSources {
  readonly voices: ReadonlyMap<string, VoiceDraft>;
  /** For each attribution, in their order. */
  readonly sources: readonly ResolvedSource[];
  readonly genders: ReadonlyMap<string, Gender>;
}

/** The voice of a name; a capital speaks for its state where the text names that too: “Moscow said”. */
export function referentVoice(text: RunningText, named: number): VoiceDraft {
  const referent = stateOf(text, named) ?? named;
  const known = text.referents[referent];
  const sort = known?.referentClass === 'person' ? 'person' : 'thing';
  return {
    key: `name ${referent}`,
    sort,
    referent,
    members: [],
    name: known?.name ?? '',
    named: true,
    head: '',
    firstAt: text.mentions[known?.mentions[0] ?? -1]?.from ?? 0,
  };
}

function stateOf({ referents }: RunningText, named: number): number | null {
  const place = referents[named];
  if (place?.referentClass !== 'place') return null;
  const country = COUNTRY_BY_CAPITAL.get(place.name.toLowerCase())?.name;
  if (country === undefined) return null;
  return (
    referents.find((referent) => referent.referentClass === 'state' && referent.country === country)?.id ??
    null
  );
}
