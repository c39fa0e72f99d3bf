import { expect, test } from 'vitest';
import { voiceOfPhrase } from '../../lib/framing/voice-of-phrase.ts';

test.each([
  ['analysts', 'expert', false],
  ['several military experts', 'expert', false],
  ['the experts', 'expert', false],
  ['the expert', 'expert', true],
  ['Ren Haoyu, a senior research fellow at the Institute of River Studies', 'expert', true],
  ['Qiu Wenlan, director of the Centre for Water Diplomacy at Beishan University', 'expert', true],
  ['a Kalmen official who asked not to be named', 'official', false],
  ['the foreign minister', 'official', true],
  ['the Kremlin', 'official', true],
  ['Moscow', 'official', true],
  ['lawmakers from both parties', 'official', false],
  ['the president of a bakers’ union', 'organization', true],
  ['the tech giant', 'organization', true],
  ['Reuters', 'media', true],
  ['a survey of 400 fishers', 'document', true],
  ['many recent studies of the river', 'document', true],
  ['62 percent of voters', 'person', false],
  ['some of the residents', 'person', false],
  ['younger voters', 'person', false],
  ['one witness, a nurse from Tarn Mill', 'person', false],
])('%s', (phrase, kind, named) => expect(voiceOfPhrase(phrase)).toEqual({ kind, named }));

test.each([['Jonna Brandt'], ['he'], ['']])('no kind in: %s', (phrase) =>
  expect(voiceOfPhrase(phrase).kind).toBeNull(),
);
