import { expect, test } from 'vitest';
import { findFrameSigns, framesShown } from '../../lib/framing/find-frame-signs.ts';
import { NO_NAMES } from '../../lib/names/name.ts';
import { readText, type Sentence } from '../../lib/text/nlp.ts';
import { namesOfSentences } from '../support/names-of-sentences.ts';

function framesOf(text: string): string[] {
  const sentences = readText(text, 0);
  const names = namesOfSentences(sentences);
  return sentences.flatMap((sentence) => framesShown(findFrameSigns(sentence, names))).sort();
}

function onlySentence(text: string): Sentence {
  const [sentence] = readText(text, 0);
  if (!sentence) throw new Error(`Expected a sentence in “${text}”`);
  return sentence;
}

test.each([
  ['The two harbour towns clashed over the fishing rights.', ['conflict']],
  ['Ostreva sent troops to the bridge.', ['security']],
  ['The envoys will resume negotiations in spring.', ['diplomacy']],
  ['The baker blamed nobody for the storm.', ['conflict', 'responsibility']],
  ['Both mills agreed to cooperate.', ['resolution']],
  ['Prices rose and growth slowed.', ['economy']],
  ['Her mother carried the scales upstairs.', ['humanInterest']],
  ['It is a moral question, the baker thinks.', ['morality']],
  ['The factory is at odds with the council.', ['conflict']],
  ['An arms race would cost both sides dearly.', ['economy', 'security']],
  ['Nothing of the Cold War mentality was left in the room.', ['conflict']],
  ['They want no us-or-them choice.', ['conflict']],
  ['Troops led by Mara Lind crossed the bridge.', ['security']],
  ['TROOPS CROSS BRIDGE IN THE NIGHT', ['security']],
])('%s shows %j', (text, frames) => expect(framesOf(text)).toEqual(frames));

test.each([
  ['one weak sign is not enough', 'The ferry should leave at nine.'],
  ['the same weak sign twice is one', 'It should snow, and it should snow tonight.'],
  ['a title before a name', 'National Security Advisor Ilse Varga opened the window.'],
  ['a ministry’s name', 'A clerk of the Kalmen Ministry of Foreign Affairs opened the door.'],
  ['a title in small letters before a name', 'The bridge was shown to foreign minister Ilse Varga.'],
  ['an organization’s name', 'He works for the Organization for Security and Cooperation in Lakes.'],
  ['a body behind an opening word', 'Only the Sella Security Council opened the window.'],
  ['a title of many words before a name', 'Halden Military Academy Director Jonas Weil opened the window.'],
  ['a conflict of interest is no quarrel', 'The dentist saw no conflict of interest.'],
  ['social security is no army', 'She works for social security.'],
  ['a parent company has no parents', 'The parent company is in Tarn Mill.'],
  ['“according” is no accord', 'According to plan, it rained.'],
  ['an ordinary sentence', 'The meeting lasted six hours.'],
  ['no words at all', '— …'],
])('no frame: %s', (_, text) => expect(framesOf(text)).toEqual([]));

test('the longest phrase is one sign, and counted once', () => {
  const signs = findFrameSigns(onlySentence('Nothing but a Cold War mentality, he said.'), NO_NAMES);
  expect(signs.map(({ phrase }) => phrase)).toEqual(['cold war mentality']);
});

test('signs in a source do not count', () => {
  const sentence = onlySentence('Military experts opened the window.');
  expect(framesShown(findFrameSigns(sentence, NO_NAMES))).toEqual(['security']);
  expect(findFrameSigns(sentence, NO_NAMES, ({ end }) => end <= 'Military experts'.length)).toEqual([]);
});

test('every sign lies where its words stand', () => {
  const text = 'A war of words between rivals.';
  const sentence = onlySentence(text);
  const words = findFrameSigns(sentence, NO_NAMES).map(({ from, to }) =>
    text.slice(sentence.tokens[from]?.start, sentence.tokens[to]?.end),
  );
  expect(words).toEqual(['war of words', 'rivals']);
});
