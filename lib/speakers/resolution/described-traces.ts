import { headOf, phraseEnd } from '../roles/noun-phrase.ts';
import { isRoleWord } from '../data/role-nouns.ts';
import type { RunningText } from '../sources/running-text.ts';
import type { Trace } from './antecedent-signs.ts';
import { holderDescribed, type WhatIsKnown } from './resolve-description.ts';

/** Words of a description. */
const LONGEST = 8;

/** Where people whom the text names stand by their office alone, “the Torvan president seems …”: pronouns point there too. */
export function describedTraces(
  text: RunningText,
  known: WhatIsKnown,
  reported: Uint8Array,
  told: Int32Array,
): Trace[] {
  const { words, mentionAt } = text;
  const traces: Trace[] = [];
  words.forEach((word, at) => {
    if (word.lower !== 'the' || (mentionAt[at] ?? -1) !== -1) return;
    const to = phraseEnd(text, at, at + LONGEST);
    const head = headOf(text, at, to);
    if (head === at || head !== to || !isRoleWord(words[head]?.lower ?? '') || words[head]?.possessive)
      return;
    // “the mayor Ana Ruiz”, “the mayor, Ana Ruiz,”: the name leaves a trace of its own.
    const next = words[to + 1]?.text === ',' ? to + 2 : to + 1;
    if ((mentionAt[next] ?? -1) !== -1 || (mentionAt[head] ?? -1) !== -1) return;
    const description = {
      kind: 'description' as const,
      from: at,
      to,
      head,
      end: to,
      definite: true,
      plural: false,
      owner: -1,
    };
    const voice = holderDescribed(text, description, known);
    if (voice === null) return;
    const before = words[at - 1];
    const acts = before?.sentence !== word.sentence || !/^(?:ADP|VERB)$/u.test(before.pos);
    traces.push({
      voice,
      at,
      sentence: word.sentence,
      told: told[at] ?? 0,
      block: word.block,
      sort: 'person',
      subject: acts && /^(?:VERB|AUX|ADV)$/u.test(words[to + 1]?.pos ?? ''),
      source: false,
      within: reported[at] === 1,
      possessive: false,
      first: false,
      full: false,
    });
  });
  return traces;
}
