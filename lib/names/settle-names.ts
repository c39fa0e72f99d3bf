import type { NameKind } from './name.ts';
import { NAME_KINDS } from './name.ts';
import { KNOWN } from './known-names.ts';
import { keyOfWords, type TaggedName } from './draft-names.ts';
import { CASE, type ArticleWords, type WordFacts } from './word-facts.ts';

/** What a mention says against the rest of the article counts from this certainty on: “Washington” may be a man and a city. */
const OWN_MIND = 0.92;
/** A short form counts as what its full form is, with this share of the full form's weight. */
const SHORT_FORM = 0.6;
/** From this much certainty added up over the article, a name is looked for where the tagger saw none. */
const LOOKED_FOR = 0.8;

type Weights = Map<NameKind, number>;

/**
 * One name is the same thing everywhere: mentions follow what the article as a whole says of their words, and names the tagger
 * missed in one place are found by the others.
 */
export function settleNames(words: ArticleWords, drafts: readonly TaggedName[]): TaggedName[] {
  const keys = drafts.map((draft) => keyOf(words, draft));
  const weights = new Map<string, Weights>();
  const givenFirst = new Set<string>();
  drafts.forEach(({ sentence, from, kind, certainty }, i) => {
    addWeight(weights, keys[i] ?? '', kind, certainty);
    if (((words.words[sentence]?.[from]?.known ?? 0) & KNOWN.given) !== 0) givenFirst.add(keys[i] ?? '');
  });
  const shorts = new Map<string, Weights>();
  for (const [key, own] of weights) {
    const parts = key.split(' ');
    if (parts.length < 2) continue;
    const person = own.get('person') ?? 0;
    if (person > 0 && winner(own) === 'person') {
      for (const part of [parts.at(-1), parts[0]])
        if (part) addWeight(shorts, part, 'person', person * SHORT_FORM);
    }
  }
  for (const [key, own] of shorts) {
    const known = weights.get(key);
    if (known) for (const [kind, weight] of own) known.set(kind, (known.get(kind) ?? 0) + weight);
  }
  // “Serhan Radio” is a person when “Radio” alone is one.
  for (const [key, own] of weights) {
    const parts = key.split(' ');
    const family = weights.get(parts.at(-1) ?? '');
    if (parts.length < 2 || parts.length > 3 || !family || winner(family) !== 'person') continue;
    if (winner(own) === 'person' || (family.get('person') ?? 0) < LOOKED_FOR) continue;
    if (givenFirst.has(key)) own.set('person', 10 * drafts.length);
  }
  const settled = drafts.map((draft, i): TaggedName => {
    const own = weights.get(keys[i] ?? '');
    const kind = own ? winner(own) : draft.kind;
    if (kind === draft.kind || draft.certainty >= OWN_MIND) return draft;
    return { ...draft, kind, certainty: Math.max(0.5, 1 - draft.certainty) };
  });
  return [...settled, ...findMissed(words, settled, weights, shorts)].sort(
    (a, b) => a.sentence - b.sentence || a.from - b.from,
  );
}

function keyOf(words: ArticleWords, { sentence, from, to }: TaggedName): string {
  return keyOfWords(words.words[sentence] ?? [], from, to);
}

function addWeight(weights: Map<string, Weights>, key: string, kind: NameKind, weight: number): void {
  const own = weights.get(key) ?? new Map<NameKind, number>();
  own.set(kind, (own.get(kind) ?? 0) + weight);
  weights.set(key, own);
}

function winner(weights: Weights): NameKind {
  return NAME_KINDS.reduce((best, kind) =>
    (weights.get(kind) ?? 0) > (weights.get(best) ?? 0) ? kind : best,
  );
}

/** Places where a name's words stand, with capitals, and the tagger saw nothing. */
function findMissed(
  words: ArticleWords,
  drafts: readonly TaggedName[],
  weights: ReadonlyMap<string, Weights>,
  shorts: ReadonlyMap<string, Weights>,
): TaggedName[] {
  const byFirst = new Map<string, { parts: readonly string[]; kind: NameKind; certainty: number }[]>();
  const look = (key: string, own: Weights): void => {
    const kind = winner(own);
    const weight = own.get(kind) ?? 0;
    if (kind === 'other' || weight < LOOKED_FOR || key.length < 2) return;
    const parts = key.split(' ');
    const known = byFirst.get(parts[0] ?? '') ?? [];
    known.push({ parts, kind, certainty: Math.min(0.9, weight / (weight + 1) + 0.2) });
    byFirst.set(parts[0] ?? '', known);
  };
  for (const [key, own] of weights) look(key, own);
  for (const [key, own] of shorts) if (!weights.has(key)) look(key, own);
  for (const known of byFirst.values()) known.sort((a, b) => b.parts.length - a.parts.length);
  const taken = words.words.map((own) => new Uint8Array(own.length));
  for (const { sentence, from, to } of drafts) taken[sentence]?.fill(1, from, to + 1);
  const found: TaggedName[] = [];
  words.words.forEach((own, sentence) => {
    const occupied = taken[sentence] ?? new Uint8Array(0);
    own.forEach((word, at) => {
      if (!word.capital || occupied[at] === 1) return;
      for (const { parts, kind, certainty } of byFirst.get(word.lower) ?? []) {
        const to = at + parts.length - 1;
        if (!parts.every((part, k) => own[at + k]?.lower === part && occupied[at + k] === 0)) continue;
        if (parts.length === 1 && !standsAlone(words, sentence, at, occupied)) continue;
        occupied.fill(1, at, to + 1);
        found.push({ sentence, from: at, to, kind, certainty });
        break;
      }
    });
  });
  return found;
}

/** A single word is a name where its capital says so and no other capitalised word makes it part of something else. */
function standsAlone(article: ArticleWords, sentence: number, at: number, taken: Uint8Array): boolean {
  const words: readonly WordFacts[] = article.words[sentence] ?? [];
  if ((article.usages[sentence]?.[at]?.lower ?? 0) > 0) return false;
  if (article.cases[sentence] !== CASE.plain) return true;
  const free = (i: number): boolean =>
    words[i]?.capital === true && taken[i] === 0 && words[i].lower !== 'the';
  return !free(at + 1) && !(free(at - 1) && at > 1);
}
