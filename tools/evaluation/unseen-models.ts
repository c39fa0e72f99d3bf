import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackJudge } from '../../lib/attribution/judge/unpack-judge.ts';
import type { Models } from '../../lib/analysis/models.ts';
import { loadTagger } from '../../lib/attribution/tagger/tagger.ts';
import { packJudge, UNTRAINED } from '../training/pack-judge.ts';
import { readFolds } from '../training/read-gold.ts';

/** Models for an article, and whether they were trained without it. */
export interface UnseenModels {
  readonly models: Models;
  /** `seen`: the models that ship learned from this article. `elsewhere`: they never do. `unseen`: a fold's models. */
  readonly standing: 'seen' | 'elsewhere' | 'unseen';
}

/**
 * Gives for each article models that have not seen it: those of its part (`readFolds`) where training has left them in `dir`
 * (`judge-N.bin`, and `weights-N.bin` where the tagger was trained by parts too), else the ones that ship.
 *
 * @param judged whether the judges are wanted: who trains them does not
 */
export function unseenModels(
  shipped: Models,
  shared: string,
  dir: string,
  judged = true,
): (id: string) => UnseenModels {
  const folds = readFolds(shared);
  const known = new Map<number, UnseenModels>();
  return (id) => {
    const fold = folds.get(id);
    if (fold === undefined) return { models: shipped, standing: 'elsewhere' };
    const found = known.get(fold) ?? modelsOf(fold, shipped, dir, judged);
    known.set(fold, found);
    return found;
  };
}

function modelsOf(fold: number, shipped: Models, dir: string, judged: boolean): UnseenModels {
  const weights = join(dir, `weights-${fold}.bin`);
  const judge = join(dir, `judge-${fold}.bin`);
  const isFolded = existsSync(weights);
  const tagger = isFolded ? loadTagger(readFileSync(weights), packJudge(UNTRAINED)) : shipped.tagger;
  const isJudged = judged && existsSync(judge);
  return {
    models: {
      ...shipped,
      tagger: { ...tagger, judge: isJudged ? unpackJudge(readFileSync(judge)) : shipped.tagger.judge },
    },
    standing: isFolded && isJudged ? 'unseen' : 'seen',
  };
}
