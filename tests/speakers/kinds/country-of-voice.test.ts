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
  ['whom an envoy is sent to', person('Ida Moll', 'special envoy to Ukraine'), 'official', null],
  ['whom an ambassador is sent to', person('Ida Moll', 'ambassador to France'), 'official', null],
  ['where an ambassador was', person('Ida Moll', 'ambassador in Paris'), 'official', null],
  ['whose ambassador it is', person('Ida Moll', 'US ambassador to France'), 'official', 'US'],
  ['whose envoy, with a title', person('Ida Moll', 'Norwegian special envoy to Iran'), 'official', 'Norway'],
  ['what a rapporteur works on', person('Ida Moll', 'special rapporteur on Syria'), 'official', null],
  ['what a policy is about', person('Ida Moll', 'head of policy toward Iran'), 'official', null],
  ['what a committee is about', body('Committee on China'), 'official', null],
  ['a province with a country in its name', body('Inner Mongolia health commission'), 'official', null],
  ['a state with a country in its name', body('New Mexico health department'), 'official', null],
  ['two peoples', person('Ida Moll', 'Hungarian-American investor'), 'business', null],
  ['a country of two words', body('New Zealand health ministry'), 'official', 'New Zealand'],
  ['an adviser of a state', person('Ida Moll', 'adviser to Ukraine’s president'), 'official', 'Ukraine'],
  ['a minister of a state', person('Ida Moll', 'Mongolian health minister'), 'official', 'Mongolia'],
  ['a people', person('Ida Moll', 'Hungarian investor'), 'business', 'Hungary'],
  ['whom somebody represents', body('representatives for the US', false), 'official', 'US'],
  ['where the parliament is', body('lawmakers on Capitol Hill', false), 'official', 'US'],
  ['nobody says it', person('Ida Moll', 'mayor'), 'official', null],
])('%s', (_, voice, kind, country) => expect(countryOfVoice(voice, kind)).toBe(country));
