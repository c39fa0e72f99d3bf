import type { Token } from '../text/nlp.ts';
import { loadedSigns, type LoadedSign } from './lexicons/lexicon-index.ts';
import { longestAt } from './lexicons/phrase-index.ts';
import { isCapitalised, isPartOfName, nameRuns } from './proper-names.ts';

/** A loaded word in one sentence, as token indices. */
export interface LoadedHit extends LoadedSign {
  readonly from: number;
  readonly to: number;
  /** The entry of the list, in its dictionary form. */
  readonly entry: string;
}

/** Loaded words of a sentence in both tiers; each word is counted once, under its longest phrase and its stronger tier. */
export function findLoadedWords(tokens: readonly Token[]): LoadedHit[] {
  const index = loadedSigns();
  const found: LoadedHit[] = [];
  let runs: ReturnType<typeof nameRuns> | null = null;
  let at = 0;
  while (at < tokens.length) {
    const hits = longestAt(index, tokens, at);
    const best = hits.find(({ value }) => value.tier === 'strong') ?? hits[0];
    if (!best) {
      at++;
      continue;
    }
    // “Mad Max”, “Savage Garden”: names, not judgements.
    const inName =
      isCapitalised(tokens[best.from]) && isPartOfName((runs ??= nameRuns(tokens)), best.from, best.to);
    if (!inName) found.push({ ...best.value, from: best.from, to: best.to, entry: best.phrase });
    at = best.to + 1;
  }
  return found;
}
