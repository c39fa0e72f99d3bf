import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import type { CreditedVoice } from './framing.ts';
import type { IdentifyVoice } from './identify-voice.ts';
import type { WordCounter } from './word-counter.ts';

export interface CreditingInput {
  readonly attributions: readonly SpokenAttribution[];
  readonly identify: IdentifyVoice;
  readonly words: WordCounter;
  /** Outlets statements were made to, by attribution id. */
  readonly toldTo: ReadonlyMap<number, string>;
}

/** Who the statements of the article are credited to, in reading order: the outer attributions. Each word counts once. */
export function creditVoices({ attributions, identify, words, toldTo }: CreditingInput): CreditedVoice[] {
  return attributions
    .filter(({ level }) => level === 'outer')
    .map((attribution) => ({
      attribution: attribution.id,
      via: attribution.viaSpeaker,
      toldTo: toldTo.get(attribution.id) ?? null,
      ...identify(attribution),
      spans: attribution.content,
      words: words.take(attribution.content),
    }));
}
