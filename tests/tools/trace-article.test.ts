import { expect, test } from 'vitest';
import { shippedModels } from '../../tools/shipped-models.ts';
import { traceArticle } from '../../tools/tracing/trace-article.ts';
import { articleFrom } from '../support/article-from.ts';

const models = shippedModels();

/** The histories, each with its first line, which tells what has become of it. */
function trace(text: string): string[][] {
  const histories: string[][] = [];
  for (const line of traceArticle(articleFrom(text), models)) {
    if (line.startsWith('  ')) histories.at(-1)?.push(line.trim());
    else histories.push([line]);
  }
  return histories;
}

test('an attribution tells which step made it, which changed it, and who judged it', () => {
  const [history] = trace('“The dam was sound,” said Ana Ruiz.');
  expect(history?.[0]).toMatch(/^#0 outer direct/u);
  expect(history?.[1]).toBe('link made: Ana Ruiz | said | “The dam was sound,”');
  expect(history?.at(-1)).toMatch(/^judgeDrafts changed: certainty/u);
});

test('a refiner that changes a statement says what it was before', () => {
  const histories = trace('In Lind’s words, the dam was “a house of cards”.');
  expect(histories.flat()).toContain('readOwnWords made: Lind | In … ’s words | “a house of cards”');
});

test('what a step drops is listed after the rest, with the step', () => {
  const histories = trace('Under the banner “Save the old dam,” Mara Lind marched to the river.');
  const dropped = histories.filter(([head]) => head === 'dropped');
  expect(dropped.map((lines) => lines.at(-1))).toContain(
    'dropSetPhrases dropped: Mara Lind | Under the banner | “Save the old dam,”',
  );
});

test('a statement inside another names the one it stands in', () => {
  const histories = trace('Lind stressed on Sunday that the dam must go, according to media reports.');
  expect(histories.map(([head]) => head?.replace(/ \S+ \S+$/u, ''))).toEqual(['#0 outer', '#1 inner of #0']);
});

test('a sentence printed before is dropped where statements are counted once', () => {
  const sentence =
    'The dam will hold for another fifty winters whatever the owners do, said Ana Ruiz on Monday.';
  const histories = trace(`The council wants forty flats and a small museum where the gatehouse stands now.
    ${sentence}
    Two owners spoke at length. ${sentence} Then they left for the coast.`);
  expect(histories.map((lines) => lines.at(-1)?.split(':')[0])).toContain('countStatementsOnce dropped');
});

test('an article in which nobody speaks has no histories', () => {
  expect(trace('The dam was built in 1962.')).toEqual([]);
});
