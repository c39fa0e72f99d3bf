import type { Attribution } from '../attribution/attribution.ts';
import { countryIn } from '../speakers/kinds/country-of-voice.ts';
import { kindOfWords } from '../speakers/kinds/kind-of-words.ts';
import type { Speaker, SpeakerId } from '../speakers/speaker.ts';
import { textOf, type Article } from '../text/article.ts';
import type { CreditedVoice } from './framing.ts';

/** Who a voice is, as far as the text says. */
export type VoiceIdentity = Pick<
  CreditedVoice,
  'speaker' | 'name' | 'printed' | 'kind' | 'named' | 'country'
>;
export type IdentifyVoice = (
  attribution: Attribution & {
    readonly speaker: SpeakerId | null;
    readonly candidates: readonly SpeakerId[];
  },
) => VoiceIdentity;

const PRONOUN = /^(?:he|she|they|it|who|which|we|i|you|his|her|their)$/iu;

/**
 * Makes a function that gives name, kind and country of the voice behind an attribution: its speaker's, as the reader has
 * corrected them. Where it is open who of several speaks they are what all of these share; where nobody is known, what
 * speakers' kinds are decided from says it of the source's own words.
 */
export function voiceIdentifier(
  article: Article,
  speakers: readonly Pick<Speaker, 'id' | 'name' | 'kind' | 'named' | 'country'>[],
): IdentifyVoice {
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return (attribution) => {
    const phrase = attribution.source.map((span) => textOf(article, span)).join(' ');
    const printed = PRONOUN.test(phrase) ? '' : phrase;
    const speaker = attribution.speaker === null ? undefined : speakerOf.get(attribution.speaker);
    if (speaker) {
      const { id, name, kind, named, country } = speaker;
      return { speaker: id, name, printed, kind, named, country };
    }
    const open = attribution.candidates.flatMap((id) => speakerOf.get(id) ?? []);
    const [first] = open;
    const isShared = first !== undefined && open.every(({ kind }) => kind === first.kind);
    return {
      speaker: null,
      name: phrase,
      printed,
      kind: isShared ? first.kind : kindOfWords(phrase),
      named: open.length > 0 && open.every(({ named }) => named),
      country:
        isShared && open.every(({ country }) => country === first.country)
          ? first.country
          : countryIn(phrase),
    };
  };
}
