import type { Attribution } from '../attribution/attribution.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import { COUNTRY_BY_NAME } from '../speakers/data/places.ts';
import type { SpeakerId } from '../speakers/speaker.ts';
import { textOf, type Article } from '../text/article.ts';
import { countryIn, countryOfInstitution, shortName } from './lexicons/country-names.ts';
import type { CreditedVoice, VoiceKind } from './framing.ts';
import { voiceOfPhrase } from './voice-of-phrase.ts';

/** Who a voice is, as far as the text says. */
export type VoiceIdentity = Pick<
  CreditedVoice,
  'speaker' | 'name' | 'printed' | 'kind' | 'named' | 'country'
>;
export type IdentifyVoice = (
  attribution: Attribution & { readonly speaker: SpeakerId | null },
) => VoiceIdentity;

const PRONOUN = /^(?:he|she|they|it|who|which|we|i|you|his|her|their)$/iu;

/**
 * Makes a function that gives name, kind and country of the voice behind an attribution: from its speaker where there is one, else
 * from the words of the source. Each speaker is looked at once.
 */
export function voiceIdentifier(article: Article, speakers: readonly ReportedSpeaker[]): IdentifyVoice {
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const known = new Map<SpeakerId, Omit<VoiceIdentity, 'printed'>>();
  return (attribution) => {
    const phrase = attribution.source.map((span) => textOf(article, span)).join(' ');
    const printed = PRONOUN.test(phrase) ? '' : phrase;
    const speaker = attribution.speaker === null ? undefined : speakerOf.get(attribution.speaker);
    if (!speaker) {
      const { kind, named } = voiceOfPhrase(phrase);
      const country = countryIn(phrase);
      return { speaker: null, name: phrase, printed, kind: kind ?? 'person', named, country };
    }
    const identity = known.get(speaker.id) ?? {
      speaker: speaker.id,
      name: speaker.name,
      kind: voiceKindOf(speaker),
      named: speaker.named,
      country: countryOf(speaker) ?? countryOfCompanion(article, speaker, speakers),
    };
    known.set(speaker.id, identity);
    return { ...identity, printed };
  };
}

/** The kind of voice of a speaker: unnamed voices and bodies are read from their words, states speak as officials. */
function voiceKindOf({ kind, name, role, affiliation }: ReportedSpeaker): VoiceKind {
  switch (kind) {
    case 'expert':
    case 'media':
      return kind;
    case 'official':
    case 'politician':
      return 'official';
    case 'organization':
    case 'company': {
      const said = countryIn(name, true) ? 'official' : voiceOfPhrase(name).kind;
      return said === 'official' || said === 'media' || said === 'document' ? said : 'organization';
    }
    case 'unnamed':
      return voiceOfPhrase(name).kind ?? 'person';
    case 'person': {
      const said =
        (role ?? affiliation) ? voiceOfPhrase([role, affiliation].filter(Boolean).join(' of ')).kind : null;
      return said === 'expert' || said === 'official' ? said : 'person';
    }
  }
}

/** “Kalmen Secretary of State Ilse Varga and Okkonen”: the office named before the first goes for both. */
function countryOfCompanion(
  article: Article,
  speaker: ReportedSpeaker,
  speakers: readonly ReportedSpeaker[],
): string | null {
  if (speaker.kind !== 'official' && speaker.kind !== 'politician') return null;
  for (const { span } of speaker.mentions) {
    const before = article.blocks[span.block]?.text.slice(0, span.start) ?? '';
    if (!/\sand\s$/u.test(before)) continue;
    const end = before.replace(/\sand\s$/u, '').length;
    for (const other of speakers) {
      const joined = other.mentions.some(({ span: own }) => own.block === span.block && own.end === end);
      const country = joined ? countryOf(other) : null;
      if (country) return country;
    }
  }
  return null;
}

/** The country an official or a state speaks for, from name, role and affiliation; in the short form used in text. */
function countryOf(speaker: ReportedSpeaker): string | null {
  const read = speaker.country === null ? undefined : COUNTRY_BY_NAME.get(speaker.country.toLowerCase());
  if (read) return shortName(read);
  if (speaker.kind === 'expert') return countryOfInstitution(speaker.affiliation ?? speaker.role ?? '');
  for (const words of [speaker.role, speaker.affiliation, speaker.name, ...speaker.aliases]) {
    const country = words ? countryIn(words) : null;
    if (country) return country;
  }
  return null;
}
