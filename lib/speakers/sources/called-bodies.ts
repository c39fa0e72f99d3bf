import { BODIES_BY_NAME } from '../kinds/body-nouns.ts';
import type { NameMention } from '../resolution/name-mention.ts';
import { isRoleWord } from '../data/role-nouns.ts';
import { mentionOf } from './read-run.ts';
import type { Word } from './read-words.ts';

/**
 * Names that look like anything else, and are a body's: because the text says what they are, once for all mentions, because they
 * are known for it, or by letters that open them. Mentions in, mentions out, in their order.
 */
export function calledBodies(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  const called = mentions.map((mention) => calledBody(words, mention));
  const names = new Set(called.flatMap((mention, i) => (mention === mentions[i] ? [] : [mention.name])));
  return called.map((mention) =>
    names.has(mention.name) ? asBody(words, mention) : listedBody(words, mention),
  );
}

/** Nouns whose name stands right behind them: “the personal finance blog Quayside”. */
const NAMED_BEHIND =
  /^(?:blog|website|site|app|start-?up|non-?profit|charity|tank|think-tank|broadcaster|airline|newspaper|magazine|platform|brand)$/u;

const FIRMS =
  /^(?:company|firm|start-?up|vendor|maker|manufacturer|retailer|bank|lender|insurer|airline|agency|charity|non-?profit|ngo|consultancy|brokerage|publisher|developer|provider|union|foundation|institute|tank|think-tank|coalition|alliance|network|association|federation|organi[sz]ation|group|website|blog|newspaper|magazine|broadcaster|museum|university|college|hospital|platform|app|studio|brand|label)$/u;

/** What the text calls a blog or a company once is one everywhere. */
function asBody(words: readonly Word[], mention: NameMention): NameMention {
  const { from, to, titleFrom, nameClass } = mention;
  return titleFrom === from && /^(?:place|unknown|person)$/u.test(nameClass)
    ? mentionOf(words, from, from, to, 'body', true)
    : mention;
}

/** “Wells Fargo”, “KELM Space”: known as a body, or opened by letters as no person's name is. */
function listedBody(words: readonly Word[], mention: NameMention): NameMention {
  const { from, to, titleFrom, nameClass, name } = mention;
  if (!/^(?:place|unknown|person)$/u.test(nameClass) || titleFrom < from || from === to) return mention;
  const [first, last] = [words[from]?.text ?? '', words[to]?.text ?? ''];
  const isLetters = /^\p{Lu}{4,}$/u.test(first) && /\p{Ll}/u.test(last);
  return isLetters || BODIES_BY_NAME.has(name.toLowerCase())
    ? mentionOf(words, from, from, to, 'body', true)
    : mention;
}

/** “Fourth Span, a research firm in Denholm,”: a body, whatever its name looks like. */
function calledBody(words: readonly Word[], mention: NameMention): NameMention {
  const { from, to, titleFrom, nameClass } = mention;
  if (!/^(?:place|unknown|person)$/u.test(nameClass) || titleFrom < from) return mention;
  const before = words[from - 1];
  if (from === to && before?.capital === false && !before.possessive && NAMED_BEHIND.test(before.lower))
    return mentionOf(words, from, from, to, 'body', true);
  if (words[to + 1]?.text !== ',' || !/^(?:an?|the)$/u.test(words[to + 2]?.lower ?? '')) return mention;
  for (let i = to + 3; i <= to + 10; i++) {
    const word = words[i];
    if (
      !word ||
      word.mark ||
      word.possessive ||
      isRoleWord(word.lower) ||
      /^(?:of|in|at|for|from|that|which|who)$/u.test(word.lower)
    )
      return mention;
    if (FIRMS.test(word.lower) && !words[i + 1]?.capital && words[i + 1]?.pos !== 'NOUN') {
      let start = from;
      // “Third Span”: its first word begins no name by itself.
      while (words[start - 1]?.capital && !words[start - 1]?.opens && !words[start - 1]?.possessive) start--;
      return mentionOf(words, start, start, to, 'body', true);
    }
  }
  return mention;
}
