/** How sure we are, in the four steps that a reader is told. */
export type CertaintyClass = 'high' | 'good' | 'fair' | 'low';

const NEARLY_CERTAIN = 0.9;
/** Below this certainty the reader sees that we may be wrong about who said it. */
export const UNCERTAIN_BELOW = 0.6;
const VERY_UNCERTAIN = 0.35;

/** The step of a certainty (0 … 1). */
export function certaintyClass(certainty: number): CertaintyClass {
  if (certainty >= NEARLY_CERTAIN) return 'high';
  if (certainty >= UNCERTAIN_BELOW) return 'good';
  return certainty >= VERY_UNCERTAIN ? 'fair' : 'low';
}
