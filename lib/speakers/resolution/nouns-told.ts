import { BODY_NOUNS, BODY_WORDS } from '../data/body-words.ts';
import { OUTLET_NOUNS } from '../data/outlets.ts';
import { isText } from '../sources/author-of-text.ts';
import type { ReferentClass } from './name-drafts.ts';
import { PERSON_NOUNS } from '../kinds/person-nouns.ts';
import { isRoleWord } from '../data/role-nouns.ts';
import { headOf, phraseEnd } from '../roles/noun-phrase.ts';
import type { RunningText } from '../sources/running-text.ts';

/** The nouns that the text itself puts beside a name, whatever they are: “Rolf Ahn, a locksmith,” → locksmith. */
export interface NounsTold {
  /** What “the …” may say later, lower case. */
  readonly heads: ReadonlySet<string>;
  /** Every noun beside it: “homeware”, “company”. */
  readonly words: ReadonlySet<string>;
}

/** A noun that a name is announced by: “The lawyer, Daniel Krook, said” → whom “a lawyer” meant before. */
export interface Announced {
  readonly referent: number;
  /** Index of the noun. */
  readonly at: number;
}

export interface TextNouns {
  readonly of: (referent: number) => NounsTold;
  /** By noun, lower case, in reading order. */
  readonly announced: ReadonlyMap<string, readonly Announced[]>;
}

const NOTHING: NounsTold = { heads: new Set(), words: new Set() };
const DETERMINER = /^(?:a|an|the|his|her|their|its|another)$/u;
/** Words of a phrase beside a name; what is longer is more than that. */
const LONGEST = 12;

/** Reads the nouns beside every name of a text once. */
export function readNounsTold(text: RunningText): TextNouns {
  const { mentions, referents, referentsOf } = text;
  const told = new Map<number, { heads: Set<string>; words: Set<string> }>();
  const announced = new Map<string, Announced[]>();
  mentions.forEach(({ titleFrom, to }, index) => {
    const [only, another] = referentsOf[index] ?? [];
    const referent = another === undefined ? referents[only ?? -1] : undefined;
    if (!referent || /^(?:place|state)$/u.test(referent.referentClass)) return;
    const own = told.get(referent.id) ?? { heads: new Set(), words: new Set() };
    const before = phraseBefore(text, titleFrom, to);
    for (const phrase of [phraseAfter(text, to), before]) {
      if (!phrase || !isOf(referent.referentClass, text.words[phrase.head]?.lower ?? '')) continue;
      told.set(referent.id, own);
      own.heads.add(text.words[phrase.head]?.lower ?? '');
      for (const { pos, lower } of text.words.slice(phrase.from, phrase.head + 1))
        if (pos === 'NOUN') own.words.add(lower);
    }
    if (before?.apart && referent.mentions[0] === index && text.words[before.from]?.lower === 'the') {
      const noun = text.words[before.head]?.lower ?? '';
      announced.set(noun, [...(announced.get(noun) ?? []), { referent: referent.id, at: before.head }]);
    }
  });
  return { of: (referent) => told.get(referent) ?? NOTHING, announced };
}

/** Nobody is a network or a report. */
function isOf(sort: ReferentClass, noun: string): boolean {
  return (
    sort !== 'person' ||
    !(BODY_NOUNS.has(noun) || BODY_WORDS.has(noun) || OUTLET_NOUNS.has(noun) || isText(noun))
  );
}

interface Phrase {
  readonly from: number;
  readonly head: number;
  /** A comma stands between it and the name. */
  readonly apart: boolean;
}

/** “…, 43, a locksmith from Denholm,”, “… is a locksmith”; not “According to Ann Lee, the mayor said”. */
function phraseAfter(text: RunningText, to: number): Phrase | null {
  const { words } = text;
  const [last, link] = [words[to], words[to + 1]];
  if (!last || last.possessive || link?.sentence !== last.sentence) return null;
  let from = to + 2;
  const copula = /^(?:is|was)$/u.test(link.lower);
  if (!copula && !/^[,(–—-]$/u.test(link.text)) return null;
  if (!copula && /^\d{1,3}$/u.test(words[from]?.text ?? '') && words[from + 1]?.text === ',') from += 2;
  const opener = words[from]?.lower ?? '';
  if (copula ? !/^an?$/u.test(opener) : !DETERMINER.test(opener)) return null;
  const end = phraseEnd(text, from, from + LONGEST);
  const head = nounAt(text, headOf(text, from, end));
  if (head === null || head === from) return null;
  return copula || closes(text, end, /^an?$/u.test(opener)) ? { from, head, apart: true } : null;
}

/** The phrase is an apposition: a mark or a relative clause closes it before any verb does. */
function closes({ words }: RunningText, end: number, indefinite: boolean): boolean {
  for (let i = end + 1; i <= end + LONGEST; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[end]?.sentence || word.mark) return true;
    if (/^(?:who|whose|which|that)$/u.test(word.lower)) return true;
    if (/^(?:VERB|AUX)$/u.test(word.pos) && !word.lower.endsWith('ing'))
      return indefinite && i === end + 1 && word.lower.endsWith('ed');
  }
  return false;
}

/** “The maker, Corvella, said”, “the charity Clean Rivers”, “next-door neighbour Doris Zibulka”. */
function phraseBefore(text: RunningText, titleFrom: number, to: number): Phrase | null {
  const { words } = text;
  const apart = words[titleFrom - 1]?.text === ',';
  const end = apart ? titleFrom - 2 : titleFrom - 1;
  const last = words[end];
  if (!last || last.mark || last.possessive || last.sentence !== words[to]?.sentence) return null;
  if (!apart) {
    const head = nounAt(text, end);
    const noun = last.lower;
    // “the contract Ana Ruiz signed” is not who she is.
    return head === null || !(PERSON_NOUNS.has(noun) || BODY_NOUNS.has(noun) || isRoleWord(noun))
      ? null
      : { from: head, head, apart };
  }
  const after = words[to + 1];
  if (words[to].possessive || !after || !(after.mark || after.lower === 'who')) return null;
  for (let from = end; from > end - LONGEST; from--) {
    const word = words[from];
    if (
      word === undefined ||
      word.mark ||
      word.sentence !== last.sentence ||
      /^(?:VERB|AUX|SCONJ)$/u.test(word.pos)
    )
      return null;
    if (!DETERMINER.test(word.lower)) continue;
    // “the maker of the heaters”: the first noun speaks.
    if (/^(?:of|for|in|at|from)$/u.test(words[from - 1]?.lower ?? '') && words[from - 2]?.pos === 'NOUN')
      continue;
    const head = nounAt(text, headOf(text, from, phraseEnd(text, from, end)));
    return head === null || head === from ? null : { from, head, apart };
  }
  return null;
}

function nounAt({ words, mentionAt }: RunningText, at: number): number | null {
  const word = words[at];
  return word?.pos === 'NOUN' && !word.capital && (mentionAt[at] ?? -1) === -1 ? at : null;
}
