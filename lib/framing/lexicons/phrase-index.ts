import type { Token } from '../../text/nlp.ts';

/** A phrase found: its tokens, and every value listed under it. */
export interface PhraseHit<T> {
  readonly from: number;
  /** Index of the last token. */
  readonly to: number;
  /** The phrase as listed. */
  readonly phrase: string;
  readonly value: T;
}

interface Entry<T> {
  readonly phrase: string;
  readonly pos: string | null;
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly entries: Entry<T>[];
}

const POS_OF: Readonly<Record<string, readonly string[]>> = {
  N: ['NOUN', 'PROPN'],
  V: ['VERB', 'AUX'],
  A: ['ADJ'],
  R: ['ADV'],
};

/** Phrases in a tree of words, so that a text is searched in one pass whatever their number. */
export interface PhraseIndex<T> {
  readonly root: Node<T>;
}

/** Splits a list as written in the lexicons: `'blast|V, war of words'`. */
export function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}

/** Builds the index; phrases are dictionary forms in lower case, `word|N` for one part of speech only. */
export function indexPhrases<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), entries: [] };
  for (const [listed, value] of rows) {
    const [phrase = '', pos = null] = listed.split('|');
    const entry = { phrase, pos, value };
    insert(root, phrase.split(/[\s-]+/u), entry);
    // wink-nlp splits most hyphenated words but keeps “anti-vaxxers” and “co-operation” whole.
    if (phrase.includes('-') && !phrase.includes(' ')) insert(root, [phrase], entry);
  }
  return { root };
}

function insert<T>(root: Node<T>, words: readonly string[], entry: Entry<T>): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map(), entries: [] }));
    node = next;
  }
  node.entries.push(entry);
}

/**
 * The longest phrase that begins at token `from`, with every value listed under phrases of that length: by printed form or by
 * lemma, hyphens read as spaces. Empty when none begins there.
 */
export function longestAt<T>(
  { root }: PhraseIndex<T>,
  tokens: readonly Token[],
  from: number,
): readonly PhraseHit<T>[] {
  const token = tokens[from];
  if (!token) return [];
  const base = baseForm(token);
  if (!root.next.has(token.lower) && (base === token.lower || !root.next.has(base))) return [];
  const best: PhraseHit<T>[] = [];
  walk(root, tokens, from, from, best);
  return best;
}

/** Follows the tree from token `at`; keeps in `best` the hits of the longest phrases so far. */
function walk<T>(
  node: Node<T>,
  tokens: readonly Token[],
  from: number,
  at: number,
  best: PhraseHit<T>[],
): void {
  const token = tokens[at];
  if (!token) return;
  const base = baseForm(token);
  step(node.next.get(token.lower), token.lower);
  if (base !== token.lower) step(node.next.get(base), base);

  function step(next: Node<T> | undefined, form: string): void {
    if (!next || !token) return;
    for (const entry of next.entries) {
      const longest = best[0]?.to ?? -1;
      if (at < longest || !fits(entry, token, form)) continue;
      if (at > longest) best.length = 0;
      best.push({ from, to: at, phrase: entry.phrase, value: entry.value });
    }
    if (next.next.size > 0) walk(next, tokens, from, isHyphen(tokens[at + 1]) ? at + 2 : at + 1, best);
  }
}

function fits<T>({ pos }: Entry<T>, token: Token, form: string): boolean {
  if (pos) return POS_OF[pos]?.includes(token.pos) ?? false;
  // A bare lemma must be of an open word class: “like” the preposition is no verb.
  return form === token.lower || token.pos !== 'ADP';
}

/** The lemma; for what wink-nlp took for a name, which it leaves in the plural (“Tensions Rise”), the singular. */
function baseForm({ lower, lemma, pos }: Token): string {
  if (pos !== 'PROPN') return lemma;
  return lower.endsWith('s') && !/[su]s$/u.test(lower) ? lower.slice(0, -1) : lower;
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && /^[-‐‑]$/u.test(token.text);
}
