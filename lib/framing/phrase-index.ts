import type { Token } from '../text/nlp.ts';

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
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  from: number,
): readonly PhraseHit<T>[] {
  let best: PhraseHit<T>[] = [];
  const walk = (node: Node<T>, at: number): void => {
    const token = tokens[at];
    if (!token) return;
    const forms = formsOf(token);
    for (const form of forms) {
      const next = node.next.get(form);
      if (!next) continue;
      const entries = next.entries.filter((entry) => fits(entry, token, form));
      const longest = best[0]?.to ?? -1;
      if (entries.length > 0 && at >= longest) {
        const hits = entries.map(({ phrase, value }) => ({ from, to: at, phrase, value }));
        best = at > longest ? hits : [...best, ...hits];
      }
      if (next.next.size > 0) walk(next, isHyphen(tokens[at + 1]) ? at + 2 : at + 1);
    }
  };
  walk(index.root, from);
  return best;
}

function fits<T>({ pos }: Entry<T>, token: Token, form: string): boolean {
  if (pos) return POS_OF[pos]?.includes(token.pos) ?? false;
  // “left” is not a form of the noun it shares a spelling with: a bare lemma must be of an open word class.
  return form === token.lower || token.pos !== 'ADP';
}

function formsOf(token: Token): readonly string[] {
  const { lower } = token;
  const lemma = token.lemma.toLowerCase();
  // wink-nlp leaves proper nouns in the plural: “Tensions Rise” in a heading.
  const singular =
    token.pos === 'PROPN' && lemma === lower && /[^su]s$/u.test(lower) ? lower.slice(0, -1) : lemma;
  return lower === singular ? [lower] : [lower, singular];
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && /^[-‐‑]$/u.test(token.text);
}
