import { THING_PRONOUNS } from '../data/common-words.ts';
import {
  type AntecedentSign,
  type AntecedentSigns,
  type PronounPlace,
  signsOfCandidates,
  type Trace,
} from './antecedent-signs.ts';
import { ANTECEDENT_WEIGHTS } from './antecedent-weights.ts';
import type { Gender } from './name-drafts.ts';

/** Two voices nearer to each other than this stay open: higher shows more pronouns as unclear, lower guesses more. */
const TOO_CLOSE = 0.1;

/**
 * The voices, by key, that a pronoun points back to: the one whose signs weigh most, by weights fitted on annotated articles;
 * several, best first, when the text leaves it open. Gender counts only where the text itself gave it (`genders`); it is never
 * guessed from a name.
 */
export function findAntecedent(
  place: PronounPlace,
  traces: readonly Trace[],
  genders: ReadonlyMap<string, Gender>,
  weights: Readonly<Record<AntecedentSign, number>> = ANTECEDENT_WEIGHTS,
): readonly string[] {
  const ranked = [...signsOfCandidates(place, traces, genders)]
    .map(([voice, signs]) => ({
      voice,
      signs,
      score: [...signs].reduce((sum, [sign, value]) => sum + weights[sign] * value, 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first] = ranked;
  if (first && isThing(place, first.signs) && !isHeard(first.signs)) return [];
  const best = first?.score ?? 0;
  return ranked.filter(({ score }) => best - score < TOO_CLOSE).map(({ voice }) => voice);
}

/** “It”, or “they” for a body. */
function isThing({ pronoun }: PronounPlace, signs: AntecedentSigns): boolean {
  return THING_PRONOUNS.has(pronoun) || signs.has('thing for they');
}

/** It has spoken before, or acts right before: of all other things that a text names, “it” rarely says anything. */
function isHeard(signs: AntecedentSigns): boolean {
  return (
    signs.has('spoke before') ||
    signs.has('acts before') ||
    (signs.has('same sentence') && signs.has('subject'))
  );
}
