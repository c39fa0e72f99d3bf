import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedModels } from '../../tools/shipped-models.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import { correctionsTo } from '../../lib/corrections/make-correction.ts';
import { identityOf } from '../../lib/history/article-identity.ts';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import type { Report } from '../../lib/report/report.ts';
import { toWebAnnotations } from '../../lib/export/to-web-annotations.ts';
import { isProse, type Article } from '../../lib/text/article.ts';
import { placesInText } from '../support/places-in-text.ts';
import { article } from './any-article.ts';

const models = shippedModels();
const RUNS = { numRuns: 120, seed: 8 };
const MINUTES = { timeout: 900_000 };

/** What a reader does: which action, and to which of the statements, speakers and words on the screen. */
const action = fc.record({
  what: fc.constantFrom('reassign', 'nobody', 'merge', 'split', 'edit', 'not-a-quote', 'type', 'add'),
  first: fc.nat(20),
  second: fc.nat(20),
  name: fc.constantFrom('Dora Quill', '__proto__', '=1+1', 'Анна', '“', 'a'.repeat(300)),
});
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

/** The action as a correction of what the report shows; null where there is nothing to do it to. */
function correctionFor(report: Report, { what, first, second, name }: Action): Correction | null {
  const make = correctionsTo(report);
  const { attributions, speakers, article } = report;
  const said = attributions[first % Math.max(1, attributions.length)];
  const [one, other] = [first, second].map((n) => speakers[n % Math.max(1, speakers.length)]);
  switch (what) {
    case 'reassign':
      return said ? make.reassign(said.id, other ? { id: other.id } : { name }) : null;
    case 'nobody':
      return said ? make.reassign(said.id, null) : null;
    case 'merge':
      return one && other && one !== other ? make.mergeSpeakers(one.id, other.id) : null;
    case 'split':
      return said ? make.splitSpeaker([said.id], name) : null;
    case 'edit':
      return one ? make.editSpeaker(one.id, { name, role: null, kind: 'expert' }) : null;
    case 'not-a-quote':
      return said ? make.notAQuote(said.id) : null;
    case 'type':
      return said ? make.changeType(said.id, 'indirect') : null;
    case 'add': {
      const block = article.blocks.filter(isProse)[first % Math.max(1, article.blocks.length)];
      const end = Math.min(block?.text.length ?? 0, first + second);
      const selection = block && first < end ? [{ block: block.id, start: first, end }] : [];
      return make.addQuote(selection, { name });
    }
  }
}

/** An article corrected action by action, each made from what the one before left on the screen. */
function corrected(read: Article, actions: readonly Action[]): { report: Report; corrections: Correction[] } {
  const corrections: Correction[] = [];
  let report = analyzeArticle(read, models);
  for (const each of actions) {
    const correction = correctionFor(report, each);
    if (!correction) continue;
    corrections.push(correction);
    report = analyzeArticle(read, models, corrections);
  }
  return { report, corrections };
}

function always(holds: (read: Article, actions: readonly Action[]) => void): void {
  fc.assert(fc.property(article, fc.array(action, { maxLength: 5, size: 'max' }), holds), RUNS);
}

describe('after any corrections of any article', () => {
  test('each word counts once, and everybody who is said to speak is there', MINUTES, () => {
    always((read, actions) => {
      const { report } = corrected(read, actions);
      const { attributions, speakers, words } = report;
      expect(attributions.reduce((sum, said) => sum + said.words, 0)).toBe(words.attributed);
      expect(words.attributed).toBeLessThanOrEqual(words.total);
      const ids = speakers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { speaker } of attributions) if (speaker !== null) expect(ids).toContain(speaker);
      for (const { id, attributions: own } of speakers)
        for (const number of own) expect(attributions[number]?.speaker).toBe(id);
    });
  });

  test('the same corrections give the same report, as plain data', MINUTES, () => {
    always((read, actions) => {
      const { report, corrections } = corrected(read, actions);
      const stored: Correction[] = structuredClone(corrections);
      expect(analyzeArticle(read, models, stored)).toEqual(report);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    });
  });

  test('in a text without their words they wait, and change nothing', MINUTES, () => {
    always((read, actions) => {
      const { corrections } = corrected(read, actions);
      const elsewhere: Article = {
        ...read,
        blocks: [{ id: 0, kind: 'paragraph', text: 'Eels swim upstream in wet springs, 8 of 10.' }],
      };
      const { unplaced, ...report } = analyzeArticle(elsewhere, models, corrections);
      expect(unplaced ?? []).toEqual(corrections.map((_, i) => i));
      expect(report).toEqual(analyzeArticle(elsewhere, models));
    });
  });

  test('annotations hold one item a statement, and select the words that it consists of', MINUTES, () => {
    always((read, actions) => {
      const { report } = corrected(read, actions);
      const identity = identityOf(read, 'https://courier.example/');
      const from = { ...identity, url: 'https://courier.example/', at: 0 };
      const page = toWebAnnotations(report, from, placesInText(report));
      expect(page.items.map(({ id }) => id)).toEqual(
        report.attributions.map(({ id }) => `urn:whose-words:${identity.fingerprint}:${id}`),
      );
      const whole = read.blocks.map(({ text }) => text).join('\n');
      for (const { target } of page.items) {
        for (const { selector } of target) {
          const [quote, position] = selector;
          if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
            throw new Error('Expected a selector by quote and one by position');
          expect(whole.slice(position.start, position.end)).toBe(quote.exact);
        }
      }
    });
  });
});
