import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedModels } from '../../tools/shipped-models.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import { correctionsTo } from '../../lib/corrections/make-correction.ts';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import type { Report } from '../../lib/report/report.ts';
import { textOf, type Article } from '../../lib/text/article.ts';
import { readTextFile } from '../../lib/text/read-text-file.ts';

const models = shippedModels();
const { article: ONCE } = readTextFile(
  readFileSync(new URL('../sample/river-talks.txt', import.meta.url), 'utf8'),
);
const TWICE: Article = {
  ...ONCE,
  blocks: [...ONCE.blocks, ...ONCE.blocks].map((block, id) => ({ ...block, id })),
};

const read = (article: Article, corrections: readonly Correction[] = []): Report =>
  analyzeArticle(article, models, corrections);
const once = read(ONCE);
const make = correctionsTo(once);

function speakerNamed(report: Report, name: string) {
  const found = report.speakers.find((speaker) => speaker.name === name);
  if (!found) throw new Error(`Expected ${name} among ${report.speakers.map((one) => one.name).join(', ')}`);
  return found;
}

const counts = (report: Report) =>
  report.speakers
    .map(({ name, words, direct, indirect }) => `${name}: ${words} words, ${direct} + ${indirect}`)
    .sort();

describe('corrected, the whole report follows', () => {
  const ren = speakerNamed(once, 'Ren Haoyu');
  const [first = -1] = ren.attributions;

  test('a quote given to another speaker changes both counts and the summary', () => {
    const words = once.attributions[first]?.words ?? 0;
    const corrected = read(ONCE, [make.reassign(first, { id: speakerNamed(once, 'Daria Lomnitz').id })]);
    expect(speakerNamed(corrected, 'Ren Haoyu').words).toBe(ren.words - words);
    expect(speakerNamed(corrected, 'Daria Lomnitz').words).toBe(
      speakerNamed(once, 'Daria Lomnitz').words + words,
    );
    expect(corrected.words).toEqual(once.words);
    expect(corrected.framing.voices).not.toEqual(once.framing.voices);
  });

  test('no quote: its words are the article’s own', () => {
    const corrected = read(ONCE, [make.notAQuote(first)]);
    expect(corrected.words.attributed).toBeLessThan(once.words.attributed);
    expect(corrected.words.total).toBe(once.words.total);
  });

  test('a merge adds up what the two had', () => {
    const [a, b] = [speakerNamed(once, 'Jonna Brandt'), speakerNamed(once, 'Pål Brandt')];
    const corrected = read(ONCE, [make.mergeSpeakers(a.id, b.id)]);
    expect(speakerNamed(corrected, 'Jonna Brandt').words).toBe(a.words + b.words);
    expect(corrected.speakers.map(({ name }) => name)).not.toContain('Pål Brandt');
  });

  test('a loaded word that is dismissed is counted no more', () => {
    const [word] = once.framing.loaded;
    if (!word) throw new Error('Expected a loaded word in the sample');
    const corrected = read(ONCE, [make.dismissWord(word.entry)]);
    expect(corrected.framing.loaded.map(({ entry }) => entry)).not.toContain(word.entry);
  });

  test('words outside the corrections stay letter by letter as they were', () => {
    expect(read(ONCE, [])).toEqual(once);
  });
});

describe('an article printed twice', () => {
  const twice = read(TWICE);
  const [first = -1] = speakerNamed(twice, 'Ren Haoyu').attributions;

  test('is corrected as the article printed once, and counted once', () => {
    const correction = make.reassign(first, { name: 'Somebody Else' });
    expect(counts(read(TWICE, [correction]))).toEqual(counts(read(ONCE, [correction])));
  });

  test('a correction made on the copy holds for both', () => {
    const content = twice.attributions[first]?.content ?? [];
    const inCopy = content.map((span) => ({ ...span, block: span.block + ONCE.blocks.length }));
    expect(textOf(TWICE, inCopy[0] ?? { block: 0, start: 0, end: 0 })).toBe(
      textOf(TWICE, content[0] ?? { block: 0, start: 0, end: 0 }),
    );
    const added = correctionsTo(twice).addQuote(inCopy, { name: 'Somebody Else' });
    const corrected = read(TWICE, added ? [added] : []);
    expect(corrected.unplaced).toBeUndefined();
    expect(speakerNamed(corrected, 'Somebody Else').words).toBe(twice.attributions[first]?.words);
  });

  test('a repeat that is dismissed is read and counted twice', () => {
    const [repeat] = twice.repeats;
    if (!repeat) throw new Error('Expected a repeat');
    const corrected = read(TWICE, [correctionsTo(twice).dismissRepeat(repeat)]);
    expect(corrected.repeats).toEqual([]);
    expect(corrected.words.total).toBeGreaterThan(1.9 * once.words.total);
    expect(corrected.unplaced).toBeUndefined();
  });

  test('on the article printed once, that dismissal waits', () => {
    const [repeat] = twice.repeats;
    if (!repeat) throw new Error('Expected a repeat');
    const dismissal = correctionsTo(twice).dismissRepeat(repeat);
    expect(read(ONCE, [make.notAQuote(first), dismissal]).unplaced).toEqual([1]);
  });
});

test('names that are remembered become one where both speak', () => {
  const remembered = analyzeArticle(ONCE, models, [], [{ alias: 'Pål Brandt', name: 'Jonna Brandt' }]);
  expect(remembered.speakers.map(({ name }) => name)).not.toContain('Pål Brandt');
  expect(remembered.unplaced).toBeUndefined();
});

test('in another language quotations can be given to speakers', () => {
  const article: Article = {
    ...ONCE,
    language: 'de',
    blocks: [{ id: 0, kind: 'paragraph', text: '„Das Wasser wartet nicht auf den Rat“, sagte Runa Tofte.' }],
  };
  const report = read(article);
  const corrected = read(article, [correctionsTo(report).reassign(0, { name: 'Runa Tofte' })]);
  expect(speakerNamed(corrected, 'Runa Tofte')).toMatchObject({ direct: 1, words: 7 });
});
