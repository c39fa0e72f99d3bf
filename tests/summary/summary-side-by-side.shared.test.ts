import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedModels } from '../../tools/shipped-models.ts';
import { seedReport } from '../../tools/evaluation/evaluate-framing.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SHARED = join(ROOT, '..', 'shared');
const OUT = join(ROOT, 'out');
/** The first reading loads the language model and the tagger's weights: slow on a busy machine. */
const PATIENCE_MS = 60_000;
/** Share of the words of a target sentence that must stand in the summary: counts within tolerance and other turns of phrase cost some. */
const SHARED_WORDS = 0.7;

/**
 * The summaries beside those a careful reader wrote for the two concept articles. Both are also written to
 * out/summary-KEY.md, left and right, to be read.
 */
test.each(['000', '002'])(
  '%s: the panel’s summary says what a careful reader’s says',
  (key) => {
    const models = shippedModels();
    const target = targetSentences(key);
    const found = seedReport(SHARED, key, models)?.report.summary.full.map(({ text }) => text) ?? [];
    mkdirSync(OUT, { recursive: true });
    writeFileSync(join(OUT, `summary-${key}.md`), sideBySide(target, found));
    const words = new Set(wordsOf(found.join(' ')));
    const missing = target.filter((sentence) => {
      const own = wordsOf(sentence);
      return own.filter((word) => words.has(word)).length < SHARED_WORDS * own.length;
    });
    expect(missing).toEqual([]);
    expect(found.length).toBeLessThanOrEqual(target.length);
  },
  PATIENCE_MS,
);

/** The numbered sentences under the article's heading in the framing page of the design. */
function targetSentences(key: string): string[] {
  const page = readFileSync(join(SHARED, 'design', 'framing.md'), 'utf8');
  const [, section = ''] = page.split(new RegExp(`^### ${key} .*$`, 'mu'));
  const own = section.split(/^#/mu)[0] ?? '';
  return Array.from(own.matchAll(/^\d+\. (?<sentence>.+?)\s*$/gmu), ({ groups }) => groups?.sentence ?? '');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sideBySide(target: readonly string[], found: readonly string[]): string {
  const rows = Array.from(
    { length: Math.max(target.length, found.length) },
    (_, i) => `| ${target[i] ?? ''} | ${found[i] ?? ''} |`,
  );
  return ['| by hand | by the program |', '| --- | --- |', ...rows, ''].join('\n');
}
