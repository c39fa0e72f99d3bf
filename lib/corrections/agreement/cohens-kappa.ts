/** How far two coders agree on something. */
export interface Agreement {
  /** Judged by both. */
  readonly judged: number;
  readonly agreed: number;
  /** 0 … 1; null where nothing was judged. */
  readonly share: number | null;
  /**
   * Agreement beyond what chance gives, 1 at most, 0 for chance; null where chance alone would make them agree always (both gave one
   * and the same answer throughout) or nothing was judged.
   */
  readonly kappa: number | null;
}

/**
 * Percent agreement and Cohen's kappa for two coders and any number of answers (J. Cohen, “A coefficient of agreement for nominal
 * scales”, Educational and Psychological Measurement 20, 1960): κ = (p_o − p_e) / (1 − p_e), with the agreement by chance p_e
 * from how often each coder gave each answer. `tests/corrections/agreement/cohens-kappa.test.ts` holds it against a table of Cohen's
 * (200 things, three answers, κ = 0.492) as the R package psych quotes it, against what other programs say of their examples (R's Delta
 * and tidycomm), and against tables that were constructed and counted by hand.
 *
 * @param judgements what the first and the second coder said of each thing
 */
export function cohensKappa<Answer>(judgements: readonly (readonly [Answer, Answer])[]): Agreement {
  const judged = judgements.length;
  if (judged === 0) return { judged, agreed: 0, share: null, kappa: null };
  const [first, second] = [new Map<Answer, number>(), new Map<Answer, number>()];
  let agreed = 0;
  for (const [a, b] of judgements) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
    if (a === b) agreed++;
  }
  // Kept whole as long as possible, so that equal products compare as equal.
  const byChance = [...first].reduce((sum, [answer, times]) => sum + times * (second.get(answer) ?? 0), 0);
  const square = judged * judged;
  return {
    judged,
    agreed,
    share: agreed / judged,
    kappa: byChance === square ? null : (agreed * judged - byChance) / (square - byChance),
  };
}
