import type { Speaker } from '../speakers/speaker.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import type { Article, TextSpan } from '../text/article.ts';
import type { CreditedVoice } from './framing.ts';
import { voiceIdentifier, type IdentifyVoice } from './identify-voice.ts';

/** A relay hands on somebody's words when these are at least this share of what the outlet is credited with. */
const RELAYED_SHARE = 0.4;
/** … or when it begins with their name, this many characters (“that the ”) from its start at most. */
const OPENING = 10;

/**
 * Statements credited to who made them. Of what an outlet passes on (“Bloomberg reported that Biden said …”) the inner
 * statement is what counts, outer now, with the outlet as the way it came; so is a statement inside words that nobody is
 * named for. The rest keeps its order; all are renumbered.
 */
export function creditFirstHand(
  article: Article,
  attributions: readonly SpokenAttribution[],
  speakers: readonly Pick<Speaker, 'id' | 'name' | 'kind' | 'named' | 'country'>[],
): readonly SpokenAttribution[] {
  const identify = voiceIdentifier(article, speakers);
  const innerOf = Map.groupBy(
    attributions.filter(({ level }) => level === 'inner'),
    ({ parent }) => parent,
  );
  const relays = new Map<number, SpokenAttribution>();
  const firstHand = new Set<number>();
  for (const outer of attributions) {
    const relayed = outer.level === 'outer' ? relayedIn(outer, innerOf.get(outer.id) ?? [], identify) : [];
    if (relayed.length === 0) continue;
    relays.set(outer.id, outer);
    for (const { id } of relayed) firstHand.add(id);
  }
  if (relays.size === 0) return attributions;
  // What else stands inside a relay (a statement about the relayed one) goes with it.
  const kept = attributions.filter(
    ({ id, parent }) => !relays.has(id) && (parent === null || !relays.has(parent) || firstHand.has(id)),
  );
  const newId = new Map(kept.map(({ id }, i) => [id, i]));
  return kept.map((attribution, id): SpokenAttribution => {
    const relay = firstHand.has(attribution.id) ? relays.get(attribution.parent ?? -1) : undefined;
    if (relay === undefined)
      return {
        ...attribution,
        id,
        parent: attribution.parent === null ? null : (newId.get(attribution.parent) ?? null),
      };
    const passedOn = attribution.via.length === 0 && relay.source.length > 0;
    return {
      ...attribution,
      id,
      level: 'outer',
      parent: null,
      via: passedOn ? relay.source : attribution.via,
      viaSpeaker: attribution.viaSpeaker ?? relay.speaker,
    };
  });
}

/** The statements inside a report that it consists of; empty when it reports on its own account. */
function relayedIn(
  outer: SpokenAttribution,
  inner: readonly SpokenAttribution[],
  identify: IdentifyVoice,
): readonly SpokenAttribution[] {
  if (inner.length === 0) return [];
  const length = (spans: readonly TextSpan[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = length(outer.content);
  if (outer.source.length === 0 && outer.speaker === null) {
    // Whoever is told of inside a quotation that nobody is named for, on a plaque, say, speaks in it and not to the reader.
    const named = outer.type === 'direct' ? [] : inner.filter(({ source }) => source.length > 0);
    return length(named.flatMap(({ content }) => content)) >= all * RELAYED_SHARE ? named : [];
  }
  if (!passesOn(identify(outer))) return [];
  const own = inner.filter(
    (attribution) => attribution.source.length > 0 && !passesOn(identify(attribution)),
  );
  const relayed = length(own.flatMap(({ content }) => content));
  const [first] = outer.content;
  // “Kalmen farmers urged …, Reuters reported”: the report begins with who spoke.
  const opens = own.some(({ source: [name] }) => {
    const gap = first && name?.block === first.block ? name.start - first.start : -1;
    return gap >= 0 && gap <= OPENING;
  });
  return all > 0 && (opens || relayed / all >= RELAYED_SHARE) ? own : [];
}

/** An outlet, or its “report”. */
function passesOn({ kind, printed }: Pick<CreditedVoice, 'kind' | 'printed'>): boolean {
  return kind === 'media' || (kind === 'document' && /\breports?\b/iu.test(printed));
}
