import type { SpeakerKind, VoiceLook } from '../../lib/speakers/speaker.ts';
import type { AttributionType } from '../../lib/attribution/attribution.ts';
import type { MessageKey } from './messages.ts';
import type { Voice } from '../../lib/report/voice-shares.ts';

/** What one speaker of this kind is called. */
export const KIND_LABELS: Readonly<Record<SpeakerKind, MessageKey>> = {
  expert: 'kindExpert',
  official: 'kindOfficial',
  document: 'kindDocument',
  organization: 'kindOrganization',
  business: 'kindBusiness',
  media: 'kindMedia',
  person: 'kindPerson',
};

/** What one voice that is drawn so is called. */
export const LOOK_LABELS: Readonly<Record<VoiceLook, MessageKey>> = {
  ...KIND_LABELS,
  unnamed: 'kindUnnamed',
};

/** What all the words of a kind are called. */
export const VOICE_LABELS: Readonly<Record<Voice, MessageKey>> = {
  expert: 'voiceExpert',
  official: 'voiceOfficial',
  document: 'voiceDocument',
  organization: 'voiceOrganization',
  business: 'voiceBusiness',
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
