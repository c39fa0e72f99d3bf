/**
 * Whole percents of the parts of one whole that add up to 100: each is rounded down, and the points left over go to the largest
 * remainders. All are 0 where there is nothing to divide.
 */
export function wholePercents(parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (100 * part) / whole);
  const percents = exact.map(Math.floor);
  const left = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const byRemainder = exact
    .map((percent, i) => ({ i, remainder: percent - Math.floor(percent) }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { i } of byRemainder.slice(0, left)) percents[i] = (percents[i] ?? 0) + 1;
  return percents;
}
