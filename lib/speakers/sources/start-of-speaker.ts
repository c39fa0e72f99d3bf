import { INDEFINITE } from '../data/common-words.ts';
import { headOf, isPlural, phraseEnd } from '../roles/noun-phrase.ts';
import { isRoleWord } from '../data/role-nouns.ts';
import type { RunningText } from './running-text.ts';

/**
 * Where in a source the words for the speaker begin: behind “according to”, behind what tells where and when, behind the thing to
 * which the people are told.
 *
 * @param from index of the first word of the source
 * @param to index of its last word
 * @returns index of a word
 */
export function startOfSpeaker(text: RunningText, from: number, to: number): number {
  let start = behindThing(text, from, to) ?? behindPhrase(text, from, to);
  while (start < to && isSkipped(text, start) && !countsTwo(text, start, to)) start++;
  return (
    behindOpening(text, from, to) ?? behindClauseWord(text, start, to) ?? behindWith(text, start, to) ?? start
  );
}

/** “a similar call from Senator Ruiz of Oporia, who”, “the point of contention for lawmakers who” say: people, not the thing before them. */
function behindThing(text: RunningText, from: number, to: number): number | null {
  const { words, mentions, mentionAt } = text;
  if (words[to]?.lower !== 'who') return null;
  const head = headOf(text, from, phraseEnd(text, from, to));
  if (arePeople(words[head]?.lower ?? '') || (mentionAt[head] ?? -1) !== -1) return null;
  const end = words[to - 1]?.text === ',' ? to - 2 : to - 1;
  for (let i = end; i > head; i--) {
    if (!/^(?:from|for|by|of|with|among|to)$/u.test(words[i]?.lower ?? '')) continue;
    const next = words[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    const named = mentions[mentionAt[next] ?? -1];
    // “of Oporia”
    if (named && named.nameClass !== 'person' && named.to === end) continue;
    return named?.nameClass === 'person' || arePeople(words[end]?.lower ?? '') ? i + 1 : null;
  }
  return null;
}

function arePeople(lower: string): boolean {
  return (
    isRoleWord(lower) || isRoleWord(lower.replace(/s$/u, '')) || INDEFINITE.has(lower) || PEOPLE.test(lower)
  );
}

const PEOPLE = /^(?:people|men|women|those|man|woman|persons?)$/u;

/** “(in) light of Lind's” announcement: words that only lead to a name. */
function behindPhrase({ words }: RunningText, from: number, to: number): number {
  const leads =
    words[from - 1]?.lower === 'in' &&
    LEADS_TO.test(words[from]?.lower ?? '') &&
    /^(?:of|to)$/u.test(words[from + 1]?.lower ?? '');
  return leads && from + 2 <= to ? from + 2 : from;
}

const LEADS_TO =
  /^(?:light|view|spite|response|reaction|reply|addition|contrast|honou?r|favou?r|support|defen[cs]e|memory|wake|case)$/u;

/** “At a meeting on Monday, the envoy” said: what opens with a preposition and closes with a comma tells when or where. */
function behindOpening({ words, mentionAt }: RunningText, from: number, to: number): number | null {
  if (!/^(?:at|in|on|during|after|before|to|for|speaking|since|under)$/u.test(words[from]?.lower ?? ''))
    return null;
  for (let i = to - 1; i > from; i--) {
    if (words[i]?.text !== ',') continue;
    const next = words[i + 1];
    const opens =
      next && !next.mark && ((mentionAt[i + 1] ?? -1) !== -1 || /^(?:DET|NOUN|PROPN|PRON)$/u.test(next.pos));
    // A comma behind the source's own words closes an apposition: “In Oporia, Ana Ruiz, a baker,”.
    if (opens && !/^(?:an?|who|which)$/u.test(next.lower)) return i + 1;
  }
  return null;
}

/** What spreads among people, before those of them who speak. */
const STIR =
  /^(?:alarm|anger|anxiety|backlash|calls?|concerns?|confusion|controversy|criticism|debate|dismay|disbelief|doubts?|fears?|fury|opposition|optimism|outcry|outrage|panic|praise|reactions?|relief|resentment|scepticism|skepticism|speculation|surprise|unease|uproar|worry|worries)$/u;

/** “widespread worry with some analysts” saying: people behind “with” speak, not the thing before it. */
function behindWith({ words, mentionAt }: RunningText, from: number, to: number): number | null {
  for (let i = to - 1; i > from; i--) {
    const word = words[i];
    if (!word || (mentionAt[i] ?? -1) !== -1 || /^(?:VERB|AUX)$/u.test(word.pos)) return null;
    if (word.lower !== 'with') continue;
    const arePeople = isPlural(words[to]?.lower ?? '') && INDEFINITE.has(words[i + 1]?.lower ?? '');
    return arePeople && STIR.test(words[i - 1]?.lower ?? '') ? i + 1 : null;
  }
  return null;
}

/** “a gloomy mood as Moscow” said: a name that ends the source behind “as” or “while” begins a clause of its own. */
function behindClauseWord(
  { words, mentionAt, mentions }: RunningText,
  from: number,
  to: number,
): number | null {
  // “In an interview with Kessel Radio Ana Ruiz said”.
  const named = mentions[mentionAt[to] ?? -1];
  const outlet = mentions[mentionAt[(named?.titleFrom ?? 0) - 1] ?? -1];
  const isTold = /^(?:with|to)$/u.test(words[(outlet?.from ?? 0) - 1]?.lower ?? '');
  if (named?.nameClass === 'person' && named.titleFrom > from && outlet?.nameClass === 'outlet' && isTold)
    return named.titleFrom;
  if (words[to]?.possessive) return null;
  for (let i = to - 1; i > from; i--) {
    const word = words[i];
    if (!word || (word.mark && word.text !== ',')) return null;
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention) i = mention.titleFrom;
    else if (/^(?:as|while|when|whereas|where|after)$/u.test(word.lower)) {
      const next = mentions[mentionAt[words[i + 1]?.lower === 'both' ? i + 2 : i + 1] ?? -1];
      // “an official who resigned after Dunn” is the official still.
      const clause = words.slice(from, i).some(({ lower }) => /^(?:who|whom|that|which)$/u.test(lower));
      // … but “a dancer who performs as Ember Vane” is Ember Vane.
      const isCalled = word.lower === 'as' && next?.to === to;
      return !next || (clause && !isCalled) ? null : i + 1;
    }
    if (/^(?:VERB|AUX)$/u.test(word.pos)) return null;
  }
  return null;
}

/** “both ministries”; not “both Ana Ruiz and Karl Dunn”. */
function countsTwo({ words }: RunningText, at: number, to: number): boolean {
  if (words[at]?.lower !== 'both') return false;
  for (let i = at + 1; i <= to; i++) if (words[i]?.lower === 'and') return false;
  return true;
}

function isSkipped({ words, mentionAt }: RunningText, at: number): boolean {
  const word = words[at];
  if (!word || (mentionAt[at] ?? -1) !== -1) return false;
  return (
    word.mark ||
    /^(?:according|to|by|from|as|even|both|including|per|said|says|and|but|of|that's|like|for|at|in|just|only|not|with|however|meanwhile|so|then|when|while|because|if|told)$/u.test(
      word.lower,
    )
  );
}
