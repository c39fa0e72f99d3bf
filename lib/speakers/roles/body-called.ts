import type { Referent } from '../resolution/group-names.ts';
import { textOfWords } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import { BODY_NOUNS_BY_KIND } from '../kinds/body-nouns.ts';
import type { Stretch } from './role-reading.ts';

/** Longest apposition that is read for what a body is. */
const LONGEST = 10;

/** What the text calls a body beside its name, the first time it does: “Clean Tide, a coalition of fishers” → “coalition of fishers”. */
export function bodyCalled(text: RunningText, { mentions }: Referent): string | null {
  for (const index of mentions) {
    const mention = text.mentions[index];
    const called = mention ? calledBeside(text, mention.from, mention.to) : null;
    if (called !== null) return called;
  }
  return null;
}

/** The same for the body whose name stands at some words, wherever the text says it. */
export function calledAt(text: RunningText, { from, to }: Stretch): string | null {
  const referent = text.referents[text.referentsOf[text.mentionAt[to] ?? -1]?.[0] ?? -1];
  return (
    calledBeside(text, from, to) ??
    (referent && /^(?:body|place)$/u.test(referent.referentClass) ? bodyCalled(text, referent) : null)
  );
}

/** “the blog Quayside”, “Quayside, a blog about boats,” . */
function calledBeside({ words }: RunningText, from: number, to: number): string | null {
  const before = words[from - 1];
  if (before?.capital === false && !before.possessive && BODY_NOUNS_BY_KIND.has(before.lower))
    return before.lower;
  if (words[to + 1]?.text !== ',' || !/^(?:a|an|the)$/u.test(words[to + 2]?.lower ?? '')) return null;
  let end = to + 2;
  while (
    end < to + 2 + LONGEST &&
    words[end + 1]?.mark === false &&
    !/^(?:that|which|who|whose)$/u.test(words[end + 1]?.lower ?? '')
  )
    end++;
  return end > to + 2 ? textOfWords(words, to + 3, end) : null;
}
