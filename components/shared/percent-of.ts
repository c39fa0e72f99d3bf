/** A share as a length in a style or a drawing. */
export function percentOf(share: number): string {
  return `${Number((100 * share).toFixed(3))}%`;
}
