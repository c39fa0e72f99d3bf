import { expect, test } from 'vitest';
import { countryOfVoice } from '../../../lib/speakers/kinds/country-of-voice.ts';
import type { VoiceEvidence } from '../../../lib/speakers/kinds/decide-kind.ts';
import type { SpeakerKind } from '../../../lib/speakers/speaker.ts';

const person = (name: string, role: string | null, affiliation: string | null = null): VoiceEvidence => ({
  is: 'person',
  name,
  named: true,
  role,
  affiliation,
});
const body = (name: string, named = true): VoiceEvidence => ({
  is: 'body',
  name,
  named,
  role: null,
  affiliation: null,
});

test.each<readonly [string, VoiceEvidence, SpeakerKind, string | null]>([
  ['an office', person('Daudi Otieno', 'Kenyan President'), 'official', 'Kenya'],
  [
    'an affiliation',
    person('Wang Wen', 'spokesperson', 'China’s Ministry of Foreign Affairs'),
    'official',
    'China',
  ],
  ['a state in its short form', body('United States'), 'official', 'US'],
  ['a ministry', body('Norwegian Ministry of Fish'), 'official', 'Norway'],
  ['a voice without a name', body('US lawmakers', false), 'official', 'US'],
  [
    'an institution',
    person('Yang Jin', 'fellow', 'Institute of Russian Studies of the Chinese Academy of Sciences'),
    'expert',
    'China',
  ],
  [
    'no field of study',
    person('Cui Heng', 'professor of Russian history', 'Oporia University'),
    'expert',
    null,
  ],
  ['never a name of people', person('Georgia Lane', 'Senator'), 'official', null],
  ['nor another', person('Chad Orrell', 'Minister'), 'official', null],
  ['nobody says it', person('Ida Moll', 'mayor'), 'official', null],
])('%s', (_, voice, kind, country) => expect(countryOfVoice(voice, kind)).toBe(country));
