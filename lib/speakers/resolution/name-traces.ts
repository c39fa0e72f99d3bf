import type { Attribution } from '../../attribution/attribution.ts';
import type { Trace } from './antecedent-signs.ts';
import { type RunningText, wordsIn } from '../sources/running-text.ts';

/** Where each name stands and how prominently, in reading order: what pronouns point back to. */
export function namesTrace(text: RunningText, reported: Uint8Array, told: Int32Array): Trace[] {
  const { words, mentions, referents, referentsOf } = text;
  return mentions.flatMap((mention, index): Trace[] => {
    const [only = -1, another] = referentsOf[index] ?? [];
    const referent = another === undefined ? referents[only] : undefined;
    const word = words[mention.from];
    const last = words[mention.to];
    if (!referent || !word || !last || referent.referentClass === 'place') return [];
    if (referent.referentClass === 'person' && !referent.sure && referent.parts.length < 2) return [];
    return [
      {
        voice: `name ${referent.id}`,
        at: mention.from,
        sentence: word.sentence,
        told: told[mention.from] ?? 0,
        block: word.block,
        first: referent.mentions[0] === index,
        full: mention.parts.length > 1,
        sort: referent.referentClass === 'person' ? 'person' : 'thing',
        subject: isSubject(text, mention.titleFrom, mention.to),
        source: false,
        within: reported[mention.from] === 1,
        possessive: last.possessive,
      },
    ];
  });
}

/** 1 for each word inside the content of an outer attribution. */
export function reportedWords(text: RunningText, attributions: readonly Attribution[]): Uint8Array {
  const reported = new Uint8Array(text.words.length);
  for (const { content, level } of attributions) {
    if (level === 'inner') continue;
    for (const span of content) {
      const words = wordsIn(text, span);
      if (words) reported.fill(1, words.from, words.to + 1);
    }
  }
  return reported;
}

/** For each word, how many sentences before its own are not all in somebody's words. */
export function toldBefore({ words }: RunningText, reported: Uint8Array): Int32Array {
  const told = new Int32Array(words.length);
  let before = 0;
  let here = false;
  words.forEach(({ sentence, mark }, at) => {
    if (at > 0 && sentence !== words[at - 1]?.sentence) {
      if (here) before++;
      here = false;
    }
    here ||= !mark && reported[at] === 0;
    told[at] = before;
  });
  return told;
}

/** A verb, or an apposition, follows; no preposition or verb stands before. */
function isSubject({ words }: RunningText, from: number, to: number): boolean {
  const [before, last, after] = [words[from - 1], words[to], words[to + 1]];
  if (!last || last.possessive || after?.sentence !== last.sentence) return false;
  if (before?.sentence === last.sentence && /^(?:ADP|VERB)$/u.test(before.pos)) return false;
  // “… met the harbour chief, Nils Arp, on Monday”: the name only says who that is.
  const noun = before?.text === ',' ? words[from - 2] : undefined;
  const told = after.text === ',' && !/^(?:an?|the|who|\d+)$/u.test(words[to + 2]?.lower ?? '');
  if (told && noun?.pos === 'NOUN' && noun.sentence === last.sentence) return false;
  return /^(?:VERB|AUX|ADV)$/u.test(after.pos) || after.text === ',' || after.lower === 'who';
}
