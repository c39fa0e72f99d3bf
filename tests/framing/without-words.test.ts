import { expect, test } from 'vitest';
import { findFraming } from '../../lib/framing/find-framing.ts';
import { withoutWords } from '../../lib/framing/without-words.ts';
import { leaveOutWords } from '../../lib/report/leave-out-words.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { articleFrom } from '../support/article-from.ts';
import { SAMPLES } from '../support/sample-articles.ts';

const article = articleFrom(`
  The reckless Kalmen crackdown will end in chaos. It was a sham and a farce.
  The hasty retreat was caused by the pumps. Ostreva should stop the farce.
  The brutal Ostreva winter is over. The mayor must go, and the reckless plan with her.
`);
const input = { article, sentences: readSentences(article), attributions: [], speakers: [] };
const framing = findFraming(input);
const entries = [...new Set(framing.loaded.map(({ entry }) => entry))];

test('the article has loaded words to leave out', () => {
  expect(entries).toEqual(expect.arrayContaining(['reckless', 'sham', 'farce', 'hasty', 'brutal']));
});

test.each([[[]], ...entries.map((entry) => [[entry]]), [['reckless', 'chaos']], [entries]])(
  'without %j it is as if those words were not on the list',
  (left) => {
    const dismissed = new Set(left);
    expect(withoutWords(framing, article, dismissed)).toEqual(findFraming({ ...input, dismissed }));
  },
);

test('words that are not there change nothing', () => {
  expect(withoutWords(framing, article, new Set(['windbag']))).toEqual(framing);
});

test('the summary follows', () => {
  const report = { ...SAMPLES.nothing, article, framing };
  const sentence = (left: readonly string[]): string | undefined =>
    leaveOutWords({ ...report, summary: [] }, new Set(left)).summary.find(({ topic }) => topic === 'loaded')
      ?.text;
  expect(sentence(['windbag'])).toContain(`We marked ${framing.loaded.length} loaded words`);
  expect(sentence(['sham'])).toContain(`We marked ${framing.loaded.length - 1} loaded words`);
  expect(sentence(entries)).toBeUndefined();
});
