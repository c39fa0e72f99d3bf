import type { Sentence, Token } from '../text/nlp.ts';
import { spanOf, type ActorMention } from './find-actors.ts';
import type { WordsBeside } from './framing.ts';

/** “hasty Kalmen retreat”, “Kalmen’s propaganda, greed and vanity”: no further than this many words. */
const REACH = 8;
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN']);

/**
 * Judging words directly beside an actor's name: the adjectives right before it and the nouns it is attached to. Adjacency
 * only: nobody can say whom a word further away is about. All actors are treated alike.
 *
 * @param judges whether a token of a sentence is part of a loaded word or of a sign of conflict or blame
 */
export function findWordsBeside(
  mentions: readonly ActorMention[],
  sentences: readonly Sentence[],
  judges: (sentence: number, token: number) => boolean,
): Omit<WordsBeside, 'voice'>[] {
  return mentions.flatMap((mention) => {
    const tokens = sentences[mention.sentence]?.tokens ?? [];
    const from = startOfModifiers(tokens, mention.from);
    const to = endOfNouns(tokens, mention.to);
    const own = range(from, to).filter((i) => i < mention.from || i > mention.to);
    if (!own.some((i) => judges(mention.sentence, i))) return [];
    const [before, after] = [
      textOfTokens(tokens, from, mention.from - 1),
      textOfTokens(tokens, afterPossessive(tokens, mention.to), to),
    ];
    const span = spanOf({ sentence: mention.sentence, from, to }, sentences);
    return span.map((place) => ({
      actor: mention.name,
      text: [before, after].filter((part) => part !== '').join(' … '),
      span: place,
      sentence: mention.sentence,
    }));
  });
}

function startOfModifiers(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from - 1]?.pos === 'ADJ') from--;
  return from;
}

/** The last noun of the phrase that begins with the name; lists go on: “propaganda, greed and vanity”. */
function endOfNouns(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let i = afterPossessive(tokens, at); i < tokens.length && i - at <= REACH; i++) {
    const token = tokens[i];
    if (!token) break;
    if (MODIFIER.has(token.pos)) {
      if (token.pos !== 'ADJ') end = i;
      continue;
    }
    // A list of nouns goes on only once there is one.
    const joins = end > at && end === i - 1 && (token.text === ',' || token.lower === 'and');
    const next = tokens[i + 1];
    if (!joins || !next || !MODIFIER.has(next.pos) || !listGoesOn(tokens, i)) break;
    end = i;
  }
  while (end > at && !MODIFIER.has(tokens[end]?.pos ?? '')) end--;
  return end;
}

/**
 * A comma belongs to the list only when an “and” ends it: “propaganda, greed and vanity”. After “and” a noun with an “of”
 * of its own begins something new: “tension and days of protest”.
 */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === ',') return tokens.slice(at + 2, at + 5).some(({ lower }) => lower === 'and');
  return tokens[at + 2]?.pos !== 'ADP';
}

function afterPossessive(tokens: readonly Token[], at: number): number {
  return /^['’]s?$/u.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
}

function textOfTokens(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map(({ text, spaced }, i) => (i > 0 && spaced ? ` ${text}` : text))
    .join('');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
