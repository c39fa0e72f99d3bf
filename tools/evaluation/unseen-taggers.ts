import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackJudge } from '../../lib/attribution/judge/unpack-judge.ts';
import { loadTagger, type Tagger } from '../../lib/attribution/tagger/tagger.ts';
import { packJudge, UNTRAINED } from '../training/pack-judge.ts';
import { readFolds } from '../training/read-gold.ts';

/** A tagger for an article, and whether its models were trained without it. */
export interface UnseenTagger {
  readonly tagger: Tagger;
  /** `seen`: the models that ship learned from this article. `elsewhere`: they never do. `unseen`: a fold's models. */
  readonly standing: 'seen' | 'elsewhere' | 'unseen';
}

/**
 * Gives for each article models that have not seen it: those of its part (`readFolds`) where training has left them in `dir`
 * (`judge-N.bin`, and `weights-N.bin` where the tagger was trained by parts too), else the ones that ship.
 *
 * @param judged whether the judges are wanted: who trains them does not
 */
export function unseenTaggers(
  shipped: Tagger,
  shared: string,
  dir: string,
  judged = true,
): (id: string) => UnseenTagger {
  const folds = readFolds(shared);
  const known = new Map<number, UnseenTagger>();
  return (id) => {
    const fold = folds.get(id);
    if (fold === undefined) return { tagger: shipped, standing: 'elsewhere' };
    const found = known.get(fold) ?? modelsOf(fold, shipped, dir, judged);
    known.set(fold, found);
    return found;
  };
}

function modelsOf(fold: number, shipped: Tagger, dir: string, judged: boolean): UnseenTagger {
  const weights = join(dir, `weights-${fold}.bin`);
  const judge = join(dir, `judge-${fold}.bin`);
  const tagger = existsSync(weights) ? loadTagger(readFileSync(weights), packJudge(UNTRAINED)) : shipped;
  if (!judged || !existsSync(judge)) return { tagger: { ...tagger, judge: shipped.judge }, standing: 'seen' };
  return { tagger: { ...tagger, judge: unpackJudge(readFileSync(judge)) }, standing: 'unseen' };
}
