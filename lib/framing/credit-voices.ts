import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import type { SpeakerId } from '../speakers/speaker.ts';
import type { TextSpan } from '../text/article.ts';
import type { WordCounter } from './word-counter.ts';
import type { CreditedVoice } from './framing.ts';
import type { IdentifyVoice } from './identify-voice.ts';

/** A relay hands on somebody's words when these are at least this share of what the outlet is credited with. */
const RELAYED_SHARE = 0.4;
/** … or when it begins with their name, this many characters (“that the ”) from its start at most. */
const OPENING = 10;
export interface CreditingInput {
  readonly attributions: readonly SpokenAttribution[];
  readonly identify: IdentifyVoice;
  readonly words: WordCounter;
  /** Outlets statements were made to, by attribution id. */
  readonly toldTo: ReadonlyMap<number, string>;
}

/**
 * Who the statements of the article are credited to, in reading order: the outer attributions that name a source. What an outlet
 * passes on (“Bloomberg reported that Biden …”) is credited to who said it, with the outlet as `via`. Each word counts once.
 */
export function creditVoices({ attributions, identify, words, toldTo }: CreditingInput): CreditedVoice[] {
  const children = new Map<number, SpokenAttribution[]>();
  for (const attribution of attributions) {
    if (attribution.parent === null) continue;
    const known = children.get(attribution.parent);
    if (known) known.push(attribution);
    else children.set(attribution.parent, [attribution]);
  }
  const credited = attributions
    .filter(({ level }) => level === 'outer')
    .flatMap((outer): Credit[] => {
      const inner = children.get(outer.id) ?? [];
      if (outer.source.length === 0 && outer.speaker === null) {
        // Nobody is named for the whole: what is credited inside it counts.
        return inner
          .filter(({ source }) => source.length > 0)
          .map((attribution) => ({ attribution, via: attribution.viaSpeaker }));
      }
      const relayed = relayedIn(outer, inner, identify);
      return relayed.length > 0
        ? relayed.map((inner) => ({ attribution: inner, via: outer.speaker }))
        : [{ attribution: outer, via: outer.viaSpeaker }];
    });
  return credited.map(({ attribution, via }) => ({
    attribution: attribution.id,
    via,
    toldTo: toldTo.get(attribution.id) ?? null,
    ...identify(attribution),
    spans: attribution.content,
    words: words.take(attribution.content),
  }));
}

interface Credit {
  readonly attribution: SpokenAttribution;
  readonly via: SpeakerId | null;
}

/** The statements inside an outlet's report that the report consists of; empty when it reports on its own account. */
function relayedIn(
  outer: SpokenAttribution,
  inner: readonly SpokenAttribution[],
  identify: IdentifyVoice,
): readonly SpokenAttribution[] {
  if (!passesOn(identify(outer))) return [];
  const own = inner.filter(
    (attribution) => attribution.source.length > 0 && !passesOn(identify(attribution)),
  );
  const length = (spans: readonly TextSpan[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = length(outer.content);
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
