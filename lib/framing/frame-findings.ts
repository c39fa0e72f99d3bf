import { framesShown, type FrameSignHit } from './find-frame-signs.ts';
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

/**
 * From this share of its sentences on that show it by one and the same word alone, a frame is that word: “native” in a text on native
 * advertising says nothing of origin. With less, stories of one court or one war would be left untold.
 */
const ONE_WORD_SHARE = 0.7;

/**
 * Counts the sentences that show each frame, most first.
 *
 * @param signs of each sentence
 */
export function frameFindings(
  sentences: readonly FramedSentence[],
  signs: readonly (readonly FrameSignHit[])[],
): FrameFinding[] {
  const found = new Map<FrameName, number[]>(frameNames().map((frame) => [frame, []]));
  sentences.forEach(({ frames }, i) => {
    for (const frame of frames) found.get(frame)?.push(i);
  });
  return [...found]
    .filter(([, own]) => own.length > 0)
    .map(([frame, own]) => {
      const share = own.length / sentences.length;
      const needed = frame === 'economy' ? TELLING_ECONOMY_SHARE : TELLING_SHARE;
      const oneWord = restsOnOneWord(
        frame,
        own.flatMap((i) => [(signs[i] ?? []).filter((sign) => sign.frame === frame)]),
      );
      const telling = own.length >= TELLING_SENTENCES && share >= needed && !oneWord;
      return {
        frame,
        sentences: own,
        shown: telling || SHOWN_BY_DEFAULT.has(frame),
        present: share >= (PRESENT_SHARE[frame] ?? COMMON_SHARE),
        telling,
        oneWord,
      };
    })
    .sort((a, b) => b.sentences.length - a.sentences.length);
}

/** Whether most sentences would not show the frame without one word that is the same in all of them. */
function restsOnOneWord(frame: FrameName, signsOf: readonly (readonly FrameSignHit[])[]): boolean {
  const needed = signsOf.flatMap((signs) =>
    [...new Set(signs.map(({ phrase }) => phrase))].filter(
      (phrase) => !framesShown(signs.filter((sign) => sign.phrase !== phrase)).includes(frame),
    ),
  );
  const most = Math.max(
    0,
    ...[...Map.groupBy(needed, (phrase) => phrase).values()].map(({ length }) => length),
  );
  return signsOf.length >= TELLING_SENTENCES && most >= ONE_WORD_SHARE * signsOf.length;
}
