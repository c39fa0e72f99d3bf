import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedModels } from '../../tools/shipped-models.ts';
import { framingFacts } from '../../lib/framing/framing-facts.ts';
import type { Report } from '../../lib/report/report.ts';
import { seedReport } from '../../tools/evaluation/evaluate-framing.ts';
import { checkFacts } from '../../tools/evaluation/framing-fact-tolerances.ts';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');
const GOLD = join(SHARED, 'gold', 'framing-seeds.json');
/** Share of the facts counted by hand that must come out within their tolerances. */
const FACTS_WITHIN = 0.85;

/** The first reading loads the language model and the tagger's weights: slow on a busy machine. */
const PATIENCE_MS = 60_000;

/** Runs only where the two concept articles lie beside the project: their text is not ours to copy. */
describe('the two concept articles', () => {
  const reports = new Map<string, Report>();
  beforeAll(() => {
    const models = shippedModels();
    for (const key of ['000', '002']) {
      const found = seedReport(SHARED, key, models);
      if (found) reports.set(key, found.report);
    }
  }, PATIENCE_MS);

  test('the facts counted by hand, both articles together', () => {
    const gold: unknown = JSON.parse(readFileSync(GOLD, 'utf8'));
    const checks = [...reports].flatMap(([key, { framing }]) => checkFacts(gold, key, framingFacts(framing)));
    const wrong = checks
      .filter(({ ok }) => !ok)
      .map(({ name, got, want }) => `${name}: ${got}, by hand ${want}`);
    expect(1 - wrong.length / checks.length, wrong.join('\n')).toBeGreaterThanOrEqual(FACTS_WITHIN);
  });

  test.each([
    [
      '000',
      /^All three named experts \(Yang Jin, Lü Xiang, Cui Heng; \d+ sentences\) are introduced with Chinese institutions/u,
    ],
    ['000', /^We marked 18 loaded words \(11 per 1,000/u],
    ['000', /The headline quotes “[^”]+”; the text has “[^”]+”, credited to unnamed analysts/u],
    ['000', /^Ukraine is named in 12 sentences and NATO in 5, but we found no statement by either\.$/u],
    ['002', /^One voice stands out: Li Haidong .* has the last four sentences\.$/u],
    [
      '002',
      /^Ukraine is named in 9 sentences, NATO in 6 and Kazakhstan in 5, but we found no statement by any of them\.$/u,
    ],
    ['002', /“Cold War mentality” occurs twice/u],
  ])('%s says %s', (key, sentence) => {
    const texts = reports.get(key)?.summary.full.map(({ text }) => text) ?? [];
    expect(
      texts.some((text) => sentence.test(text)),
      texts.join('\n'),
    ).toBe(true);
  });
});
