import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeDrafts, LEAST_CERTAIN, LEAST_CERTAIN_VOICE } from '../../lib/attribution/judge/judge-drafts.ts';
import { draftAttributions } from '../../lib/attribution/find-attributions.ts';
import { readParagraphs } from '../../lib/attribution/tagger/paragraph.ts';
import { findNames } from '../../lib/names/find-names.ts';
import type { Article } from '../../lib/text/article.ts';
import type { Reading } from '../../lib/attribution/draft.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { articleFrom } from '../support/article-from.ts';
import { readAttributions, whoSaysWhat } from '../support/read-attributions.ts';

describe('what somebody is reported to have said is printed', () => {
  test.each([
    ['The mayor said the bridge would reopen in May.', 'The mayor'],
    ['Lena Marsh told reporters that the ferry had been late for years.', 'Lena Marsh'],
    ['“We were never asked,” said Tomas Orban, who runs the bakery.', 'Tomas Orban'],
    ['Two thousand people left the valley, according to the ministry.', 'the ministry'],
    ['Residents complained that the smell had reached the school.', 'Residents'],
    ['She warned that the river could rise again by Sunday.', 'She'],
    ['The union argues that the law protects nobody.', 'The union'],
    ['“Not on my watch,” she added.', 'she'],
  ])('%s', (text, source) => expect(readAttributions(text)[0]?.source).toContain(source));
});

describe('what nobody is reported to have said is not', () => {
  test.each([
    ['A routine check brought the leak to light.'],
    ['The results raise questions about the safety of the tunnel.'],
    ['The museum holds the key to the oldest gate of the town.'],
    ['The road leads past the old mill to the harbour.'],
    ['Three men carried the piano down the stairs.'],
    ['The team beat the Rovers in the final minute.'],
    ['Opening hours: Monday to Friday, nine to five'],
    ['The company closed two of its plants in the spring.'],
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));
});

const { namer, tagger } = shippedModels();

function readingOf(article: Article): Reading {
  const sentences = readSentences(article);
  return {
    article,
    names: findNames(sentences, namer),
    paragraphs: tagger.tag(readParagraphs(article, sentences)),
  };
}

describe('who is heard once and faintly is no voice', () => {
  const article = articleFrom(
    'The rovers hope to open a new hall in the autumn. “The hall was never meant to last,” Greta Solheim said. Solheim hopes to see it closed.',
  );

  test('everybody that is listed has a quotation or a statement that is sure enough', () => {
    const found = readAttributions(article).filter(({ level }) => level === 'outer');
    expect(found.map(({ source }) => source)).toContain('Greta Solheim');
    for (const { source } of found) {
      const own = found.filter((other) => other.source.split(' ').at(-1) === source.split(' ').at(-1));
      expect(own.some(({ type, certainty }) => type !== 'indirect' || certainty >= LEAST_CERTAIN_VOICE)).toBe(
        true,
      );
    }
  });
});

describe('one threshold', () => {
  const article = articleFrom(
    'The mayor said the bridge would reopen in May. The storm showed that the wall was weak. Asked whether she knew, Marsh smiled.',
  );
  const reading = readingOf(article);
  const drafts = draftAttributions(reading);
  const judged = (least: number) => judgeDrafts(tagger.judge, tagger.prior, reading, drafts, least);

  test('everything that is printed reaches it', () =>
    expect(readAttributions(article).every(({ certainty }) => certainty >= LEAST_CERTAIN)).toBe(true));
  test('at nought every outer draft is there, with the judge’s certainty', () => {
    const outer = drafts.filter(({ parent }) => !parent);
    expect(judged(0)).toHaveLength(outer.length);
  });
  test('above one nothing is, and nothing inside it either', () => expect(judged(1.01)).toEqual([]));
  test('it is named in one place', () => {
    const root = join(import.meta.dirname, '../../lib');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const naming = files.filter((name) =>
      /\bLEAST_CERTAIN\w*\s*=/u.test(readFileSync(join(root, name), 'utf8')),
    );
    expect(naming).toEqual([join('attribution', 'judge', 'judge-drafts.ts')]);
  });
});

test('what stands inside a draft that is left out goes with it', () => {
  const article = articleFrom('The agency reported that the mayor said “the bridge is safe”.');
  const reading = readingOf(article);
  const outer = draftAttributions(reading).find(({ parent }) => !parent);
  if (!outer) throw new Error('Expected a draft');
  const judged = (least: number) =>
    judgeDrafts(tagger.judge, tagger.prior, reading, [outer, { ...outer, parent: outer }], least);
  const [own, inner] = judged(0);
  expect(inner?.parent).toBe(own);
  expect(judged(1.01)).toEqual([]);
});
