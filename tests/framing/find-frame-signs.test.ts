import { expect, test } from 'vitest';
import { findFrameSigns, framesShown } from '../../lib/framing/find-frame-signs.ts';
import { readText } from '../../lib/text/nlp.ts';

function framesOf(text: string): string[] {
  return readText(text, 0)
    .flatMap(({ tokens }) => framesShown(findFrameSigns(tokens)))
    .sort();
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
])('%s shows %j', (text, frames) => expect(framesOf(text)).toEqual(frames));

test.each([
  ['one weak sign is not enough', 'The ferry should leave at nine.'],
  ['the same weak sign twice is one', 'It should snow, and it should snow tonight.'],
  ['a title before a name', 'National Security Advisor Ilse Varga opened the window.'],
  ['a ministry’s name', 'A clerk of the Kalmen Ministry of Foreign Affairs opened the door.'],
  ['a title in small letters before a name', 'The bridge was shown to foreign minister Ilse Varga.'],
  ['an organization’s name', 'He works for the Organization for Security and Cooperation in Lakes.'],
  ['a conflict of interest is no quarrel', 'The dentist saw no conflict of interest.'],
  ['social security is no army', 'She works for social security.'],
  ['a parent company has no parents', 'The parent company is in Tarn Mill.'],
  ['“according” is no accord', 'According to plan, it rained.'],
  ['an ordinary sentence', 'The meeting lasted six hours.'],
  ['no words at all', '— …'],
])('no frame: %s', (_, text) => expect(framesOf(text)).toEqual([]));

test('the longest phrase is one sign, and counted once', () => {
  const [sentence] = readText('Nothing but a Cold War mentality, he said.', 0);
  const signs = findFrameSigns(sentence?.tokens ?? []);
  expect(signs.map(({ phrase }) => phrase)).toEqual(['cold war mentality']);
});

test('signs in a source do not count', () => {
  const [sentence] = readText('Military experts opened the window.', 0);
  const tokens = sentence?.tokens ?? [];
  expect(framesShown(findFrameSigns(tokens))).toEqual(['security']);
  expect(findFrameSigns(tokens, ({ end }) => end <= 'Military experts'.length)).toEqual([]);
});

test('every sign lies where its words stand', () => {
  const text = 'A war of words between rivals.';
  const [sentence] = readText(text, 0);
  const tokens = sentence?.tokens ?? [];
  const words = findFrameSigns(tokens).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to]?.end),
  );
  expect(words).toEqual(['war of words', 'rivals']);
});
