import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTagger } from '../../lib/attribution/tagger.ts';
import { framingFacts } from '../../lib/framing/framing-facts.ts';
import { seedReport } from '../../tools/evaluate-framing.ts';
import { checkFacts } from '../../tools/framing-fact-tolerances.ts';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');
const GOLD = join(SHARED, 'gold', 'framing-seeds.json');
const WEIGHTS = join(import.meta.dirname, '..', '..', 'lib', 'attribution', 'weights.bin');
/** Share of the facts counted by hand that must come out within their tolerances. */
const FACTS_WITHIN = 0.85;

/** Only where the two concept articles lie beside the project: their text is not ours to copy. */
describe.runIf(existsSync(GOLD) && existsSync(WEIGHTS))('the two concept articles', () => {
  test.each([['000'], ['002']])('%s: the facts counted by hand', (key) => {
    const found = seedReport(SHARED, key, loadTagger(readFileSync(WEIGHTS)));
    const gold: unknown = JSON.parse(readFileSync(GOLD, 'utf8'));
    const checks = checkFacts(gold, key, found ? framingFacts(found.report.framing) : {});
    const wrong = checks
      .filter(({ ok }) => !ok)
      .map(({ name, got, want }) => `${name}: ${got}, by hand ${want}`);
    expect(1 - wrong.length / checks.length, wrong.join('\n')).toBeGreaterThanOrEqual(FACTS_WITHIN);
  });
});
