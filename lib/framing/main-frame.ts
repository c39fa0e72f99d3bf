import type { FrameName } from './lexicons/frame-lexicon.ts';

/** A strong sign says as much as two weak ones. */
const STRONG = 2;

/** The one frame with most signs in a passage, the first met of several; null when there are none. */
export function mainFrame(
  signs: readonly { readonly frame: FrameName; readonly strength: 'strong' | 'weak' }[],
): FrameName | null {
  const scores = new Map<FrameName, number>();
  for (const { frame, strength } of signs) {
    scores.set(frame, (scores.get(frame) ?? 0) + (strength === 'strong' ? STRONG : 1));
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
