import type { FrameName } from './lexicons/frame-lexicon.ts';
import type { FramedSentence, FrameFinding } from './framing.ts';
import { frameNames } from './lexicons/lexicon-index.ts';

/**
 * Share of sentences from which an article is said to use a frame. Tuned for two-way F1 on full articles with yes/no frames
 * (conflict 0.03, economy 0.21, human interest 0.085, morality 0.08, resolution 0.115); lower finds more articles, and more wrong ones.
 * Frames without such articles take the common share.
 */
const PRESENT_SHARE: Partial<Readonly<Record<FrameName, number>>> = {
  conflict: 0.03,
  economy: 0.21,
  humanInterest: 0.085,
  morality: 0.08,
  resolution: 0.115,
};
const COMMON_SHARE = 0.1;

/**
 * A frame is named in the summary from this many sentences and this share of them; with one rule for all frames precision was
 * 88 for conflict, 69 for resolution, 60 for morality. Money is in so many stories that it needs twice the share.
 */
const TELLING_SENTENCES = 3;
const TELLING_SHARE = 0.1;
const TELLING_ECONOMY_SHARE = 0.2;

/** Shown whenever they occur; the others when they pass the threshold of the summary. */
const SHOWN_BY_DEFAULT: ReadonlySet<FrameName> = new Set<FrameName>([
  'conflict',
  'security',
  'diplomacy',
  'responsibility',
  'resolution',
  'economy',
  'humanInterest',
  'morality',
]);

/** Counts the sentences that show each frame, most first. */
export function frameFindings(sentences: readonly FramedSentence[]): FrameFinding[] {
  const found = new Map<FrameName, number[]>(frameNames().map((frame) => [frame, []]));
  sentences.forEach(({ frames }, i) => {
    for (const frame of frames) found.get(frame)?.push(i);
  });
  return [...found]
    .filter(([, own]) => own.length > 0)
    .map(([frame, own]) => {
      const share = own.length / sentences.length;
      const needed = frame === 'economy' ? TELLING_ECONOMY_SHARE : TELLING_SHARE;
      const telling = own.length >= TELLING_SENTENCES && share >= needed;
      return {
        frame,
        sentences: own,
        shown: telling || SHOWN_BY_DEFAULT.has(frame),
        present: share >= (PRESENT_SHARE[frame] ?? COMMON_SHARE),
        telling,
      };
    })
    .sort((a, b) => b.sentences.length - a.sentences.length);
}
