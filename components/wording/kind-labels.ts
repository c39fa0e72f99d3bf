import type { SpeakerKind } from '../../lib/speakers/speaker.ts';
import type { AttributionType } from '../../lib/attribution/attribution.ts';
import type { MessageKey } from './messages.ts';
import type { Voice } from '../../lib/report/voice-shares.ts';

/** What one speaker of this kind is called. */
export const KIND_LABELS: Readonly<Record<SpeakerKind, MessageKey>> = {
  expert: 'kindExpert',
  official: 'kindOfficial',
  politician: 'kindPolitician',
  organization: 'kindOrganization',
  company: 'kindCompany',
  media: 'kindMedia',
  person: 'kindPerson',
  unnamed: 'kindUnnamed',
};

/** What all the words of a kind are called. */
export const VOICE_LABELS: Readonly<Record<Voice, MessageKey>> = {
  expert: 'voiceExpert',
  official: 'voiceOfficial',
  politician: 'voicePolitician',
  organization: 'voiceOrganization',
  company: 'voiceCompany',
  media: 'voiceMedia',
  person: 'voicePerson',
  unnamed: 'voiceUnnamed',
  unclear: 'voiceUnclear',
  narrator: 'voiceNarrator',
};

export const TYPE_LABELS: Readonly<Record<AttributionType, MessageKey>> = {
  direct: 'typeDirect',
  indirect: 'typeIndirect',
  mixed: 'typeMixed',
};
