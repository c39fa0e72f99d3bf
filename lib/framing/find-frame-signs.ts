import { isPartOfName, nameAt } from '../names/look-up.ts';
import type { ArticleNames } from '../names/name.ts';
import type { Sentence, Token } from '../text/nlp.ts';
import type { FrameName } from './lexicons/frame-lexicon.ts';
import { frameSigns, type FrameSign } from './lexicons/lexicon-index.ts';
import { longestAt, type PhraseHit } from './lexicons/phrase-index.ts';
import { spanOfTokens } from './span-of-tokens.ts';

/** A sign of a frame in one sentence, as token indices. */
export interface FrameSignHit extends FrameSign {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
}

/** Titles that are signs of a frame everywhere but before a name: “foreign minister Ilse Varga”. */
// prettier-ignore
const TITLES = new Set([
  'president', 'prime minister', 'premier', 'minister', 'foreign minister', 'secretary of state', 'ambassador', 'envoy',
  'diplomat', 'negotiator', 'senator', 'congressman', 'congresswoman', 'governor', 'mayor', 'lawmaker', 'leader', 'commander',
  'judge', 'justice', 'attorney', 'lawyer', 'prosecutor', 'sheriff', 'officer', 'doctor', 'nurse', 'economist', 'pastor', 'bishop', 'pope',
  'soldier', 'activist', 'pollster', 'investor',
]);

/** At most this many words of a title stand between a sign and the name: “Security Council Special Envoy Ilse Varga”. */
const LONGEST_TITLE = 5;

/** Weak signs only count together with a different one of the same frame. */
const WEAK_SIGNS_NEEDED = 2;

/**
 * The signs of frames in a sentence: the longest phrase wins across all frames; parts of longer names and titles before a name
 * do not count, nor does anything in `apart` (a test on token indices: sources, roles, affiliations).
 */
export function findFrameSigns(
  sentence: Sentence,
  names: ArticleNames,
  apart: (token: Token) => boolean = () => false,
): FrameSignHit[] {
  const { tokens } = sentence;
  const index = frameSigns();
  const found: FrameSignHit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hits = longestAt(index, tokens, at);
    const [first] = hits;
    const [from, to] = first ? [tokens[first.from], tokens[first.to]] : [];
    if (!first || !from || !to) {
      at++;
      continue;
    }
    const skip =
      apart(from) ||
      apart(to) ||
      isTitleOfName(first, sentence, names) ||
      isPartOfName(names, spanOfTokens(sentence, first.from, first.to));
    if (!skip) {
      for (const { value, phrase } of hits) {
        if (value) found.push({ ...value, from: first.from, to: first.to, phrase });
      }
    }
    at = first.to + 1;
  }
  return found;
}

/** The frames that a sentence with these signs shows: one strong sign, or two different weak ones. */
export function framesShown(signs: readonly FrameSignHit[]): FrameName[] {
  const shown = new Set<FrameName>();
  const weak = new Map<FrameName, Set<string>>();
  for (const { frame, strength, phrase } of signs) {
    if (strength === 'strong') {
      shown.add(frame);
      continue;
    }
    const phrases = weak.get(frame) ?? new Set<string>();
    weak.set(frame, phrases.add(phrase));
    if (phrases.size >= WEAK_SIGNS_NEEDED) shown.add(frame);
  }
  return [...shown];
}

/** “foreign minister Ilse Varga”; “security” in “National Security Advisor Ilse Varga”: capitals up to a person's name. */
function isTitleOfName(
  hit: PhraseHit<FrameSign | null>,
  { block, tokens }: Sentence,
  names: ArticleNames,
): boolean {
  const capital = /^\p{Lu}/u.test(tokens[hit.from]?.text ?? '');
  if (!capital && !TITLES.has(hit.phrase)) return false;
  for (let at = hit.to + 1; at <= hit.to + LONGEST_TITLE; at++) {
    const token = tokens[at];
    if (!token || !/^\p{Lu}/u.test(token.text)) return false;
    const name = nameAt(names, block, token.start);
    if (name) return name.kind === 'person' && name.span.start === token.start;
    if (!capital) return false;
  }
  return false;
}
