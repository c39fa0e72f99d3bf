import { isTimeWord } from '../data/time-words.ts';
import type { Stretch } from '../roles/role-reading.ts';
import type { RunningText } from './running-text.ts';

/** “three days after the council”, “a poll last week”: when it was told stands before or behind who told it. */
export function withoutTime({ words, mentionAt }: RunningText, first: number, last: number): Stretch {
  let [from, to] = [first, last];
  for (let i = first; i < last && (mentionAt[i] ?? -1) === -1; i++) {
    const lower = words[i]?.lower ?? '';
    if (i > first && /^(?:after|before)$/u.test(lower)) {
      if (isTimeWord(words[i - 1]?.lower ?? '')) from = i + 1;
      break;
    }
    if (!isTimeWord(lower) && !/^(?:DET|NUM|ADJ|ADV)$/u.test(words[i]?.pos ?? '')) break;
  }
  const isDay = isTimeWord(words[to]?.lower ?? '') && (mentionAt[to] ?? -1) === -1;
  const isNear = /^(?:last|this|next|earlier|on)$/u.test(words[to - 1]?.lower ?? '');
  // “a report published on Thursday” needs its day.
  if (isDay && isNear && to - 2 >= from && words[to - 2]?.pos !== 'VERB') to -= 2;
  return { from, to };
}
