import type { SpeakerKind } from '../../lib/speakers/speaker.ts';
import type { AttributionType } from '../../lib/attribution/attribution.ts';
import type { MessageKey } from './messages.ts';
import type { VoicePart } from '../../lib/report/divide-words.ts';

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

/** What all the words of a part of the text are called. */
export const PART_LABELS: Readonly<Record<VoicePart, MessageKey>> = {
  expert: 'voiceExpert',
  official: 'voiceOfficial',
  document: 'voiceDocument',
  organization: 'voiceOrganization',
  business: 'voiceBusiness',
  media: 'voiceMedia',
  person: 'voicePerson',
  unclear: 'voiceUnclear',
  narrator: 'voiceNarrator',
};

export const TYPE_LABELS: Readonly<Record<AttributionType, MessageKey>> = {
  direct: 'typeDirect',
  indirect: 'typeIndirect',
  mixed: 'typeMixed',
};

/** Over statements that are quoted in the same way. */
export const TYPE_HEADINGS: Readonly<Record<AttributionType, MessageKey>> = {
  direct: 'headingDirect',
  indirect: 'headingIndirect',
  mixed: 'headingMixed',
};
