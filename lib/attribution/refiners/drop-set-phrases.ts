import {
  findPattern,
  isAt,
  matchAt,
  maybe,
  named,
  pos,
  printed,
  some,
  word,
  type TokenPattern,
} from '../../text/token-pattern.ts';
import { ARTICLES, OBJECT_PRONOUNS, POSSESSIVES } from '../../text/closed-classes.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';

/** What things go according to without anybody saying so. */
const NO_SOURCE = word(
  ...['plan', 'plans', 'schedule', 'custom', 'tradition', 'need', 'size', 'age', 'taste', 'rank', 'form'],
  ...['script', 'protocol', 'preference'],
);
/** “according to plan”, “according to their age” */
const NO_SOURCE_HERE = [
  word('according'),
  word('to'),
  maybe(word(ARTICLES, POSSESSIVES)),
  named('head', NO_SOURCE),
];
/** The plan, known as “the long road”, … — gives a name and reports nobody. */
const NAMING = [
  maybe(word('also', 'better', 'commonly', 'formerly', 'now', 'widely')),
  word('known'),
  word('as'),
];

/** Talks in Almen, dubbed “the capital of peace” — what stands behind the comma is called so, by nobody in the sentence. */
const CALLED = [
  printed(','),
  maybe(word('also', 'often', 'since')),
  word('dubbed', 'nicknamed', 'christened'),
];
/** The region showed signs of unrest: nobody says so. */
const SHOWS_SIGNS = [
  word('show', 'shows', 'showed', 'shown', 'showing', 'gave', 'gives'),
  maybe(word('no', 'few', 'little', 'first', 'some')),
  word('sign', 'signs'),
];

/** What a thing, a march or a text goes by; the quoted words after it are that name, and nobody is heard. */
const GOES_BY = word(
  ...['banner', 'slogan', 'motto', 'title', 'subtitle', 'headline', 'heading', 'hashtag', 'theme', 'name'],
  ...['nickname', 'label', 'rubric', 'pseudonym', 'codename'],
);
/** “Under the banner”, “with the official title”, “titled” */
const TITLES: readonly TokenPattern[] = [
  [
    word('under', 'with', 'by', 'beneath', 'bearing'),
    maybe(word(ARTICLES, POSSESSIVES)),
    some(pos('ADJ'), 0, 2),
    GOES_BY,
  ],
  [word('titled', 'entitled', 'subtitled')],
];
/** A title's phrase takes no more tokens. */
const MAX_TITLE_TOKENS = 5;

/** It went according to plan. · Under the banner “Save the dam,” Lind marched. — a set phrase names no source. */
export const dropSetPhrases: Refiner = (reading, drafts) =>
  drafts.filter((draft) => {
    const [cue] = draft.cue;
    return !(cue && isSetPhrase(reading, cue)) && !isTitle(reading, draft);
  });

/** All that is said stands in marks after “under the banner”, and no other word reports it. */
function isTitle({ paragraphs }: Reading, { cue, content }: Draft): boolean {
  const [first, ...others] = content;
  const paragraph = first && paragraphs[first.paragraph]?.facts.paragraph;
  if (!paragraph || others.length > 0) return false;
  const { tokens, quotations, quotationOf } = paragraph;
  const quotation = quotations[(quotationOf[first.from] ?? 0) - 1];
  if (!quotation || first.to > quotation.to) return false;
  for (let from = Math.max(0, quotation.from - MAX_TITLE_TOKENS); from < quotation.from; from++) {
    const ends = TITLES.some((pattern) => matchAt(tokens, from, pattern)?.to === quotation.from);
    if (ends && cue.every((place) => place.from >= from - 1 && place.to <= quotation.from)) return true;
  }
  return false;
}

function isSetPhrase({ paragraphs }: Reading, { paragraph, from, to }: Place): boolean {
  const tokens = paragraphs[paragraph]?.facts.paragraph.tokens ?? [];
  // The so-called “valley plan”: the tokens are “so”, “-” and “called”.
  for (let i = from; i < to; i++)
    if (isAt(tokens, i, word('called')) && isAt(tokens, i - 1, word('-'))) return true;
  const naming = findPattern(tokens, from, NAMING, to);
  if (naming?.from === from && naming.to === to) return true;
  const called = matchAt(tokens, from - 1, CALLED) ?? matchAt(tokens, from - 2, CALLED);
  if (called && called.to > from && !isAt(tokens, called.to, word(OBJECT_PRONOUNS))) return true;
  if (matchAt(tokens, from, SHOWS_SIGNS)) return true;
  // The words after “according to” may be part of the cue or not.
  const phrase = findPattern(tokens, from, NO_SOURCE_HERE, to + 2);
  const goesOn = phrase && isAt(tokens, phrase.to, word('of', 'by', 'from', 'released', 'seen'));
  return phrase !== null && phrase.from < to && !goesOn;
}
