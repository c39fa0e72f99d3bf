import { bare } from '../sources/classify-name.ts';
import { isAcronym } from '../../text/is-acronym.ts';
import { isTied } from '../sources/is-tied.ts';
import { OUTLETS } from '../data/outlets.ts';
import { BODY_WORDS, KNOWN_BODIES } from '../data/body-words.ts';
import { FUNCTION_WORDS } from '../data/common-words.ts';
import { HONORIFICS } from '../data/name-parts.ts';
import { COUNTRY_BY_DEMONYM } from '../data/places.ts';
import { isRoleWord, OFFICE_WORDS, ROLE_ADJECTIVES, ROLE_NOUNS } from '../data/role-nouns.ts';
import { isCalling } from './is-calling.ts';
import { bodyBetween, isDemonym } from './read-affiliation.ts';
import { wordList } from '../data/word-list.ts';
import { DETERMINER } from './role-reading.ts';
import { type RoleReading } from './role-reading.ts';
import { type Stretch } from './role-reading.ts';
import { textOfWords, type Word } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';

/** “National Security Advisor Jake Sullivan”, “Oklahoma City coach Billy Donovan”, “former special envoy to Ukraine Kurt Volker”. */
export function readTitle(text: RunningText, titleFrom: number, nameFrom: number): RoleReading | null {
  const { words, mentions, mentionAt } = text;
  if (words.slice(titleFrom, nameFrom).every((word) => isPlainHonorific(word)) && titleFrom < nameFrom)
    return null;
  const office = officeBefore(text, titleFrom);
  let start = office ?? titleFrom;
  let behindBody = false;
  for (let i = start - 1; i >= 0; i--) {
    const word = words[i];
    // “chairman, CEO and president Ana Ruiz”: the titles of one person.
    if (word?.text === ',' && isTitleInList(words, i, start, nameFrom)) continue;
    if (!word || word.sentence !== words[nameFrom]?.sentence || (word.mark && word.text !== '-')) break;
    // “Harbour Bank's recently named chair Ana Ruiz”.
    if (start < nameFrom && JUST_MADE.test(word.lower)) continue;
    const mention = mentions[mentionAt[i] ?? -1];
    if (
      mention?.to === i &&
      mention.nameClass !== 'person' &&
      (mention.nameClass !== 'unknown' || start < nameFrom)
    ) {
      const origin =
        /^(?:to|for|of|in)$/u.test(words[mention.from - 1]?.lower ?? '') &&
        ROLE_NOUNS.has(words[mention.from - 2]?.lower ?? '');
      if (start === nameFrom && !origin) break;
      if (isField(words, mention.from, mention.to)) {
        start = mention.from;
        break;
      }
      i = mention.from;
      start = mention.from;
      behindBody = true;
      continue;
    }
    if (mention && word.possessive) break;
    if (word.possessive && start < nameFrom && DETERMINER.test(words[i - 1]?.lower ?? '')) {
      start = i;
      break;
    }
    // “senior adviser to the president Ana Ruiz”: an adviser, no president.
    const isOffice =
      /^(?:to|of|for)$/u.test(words[i - 1]?.lower ?? '') && ROLE_NOUNS.has(words[i - 2]?.lower ?? '');
    if (word.lower === 'the' && start < nameFrom && isOffice && !isTied(text, i - 2, nameFrom)) continue;
    // “fellow senator Ana Ruiz”: one of several, no fellow of a university.
    if (word.lower === 'fellow' && i + 1 < nameFrom) break;
    const link = /^(?:of|for|to|and|on|in)$/u.test(word.lower);
    if (link) {
      if (start === nameFrom && word.lower !== 'and') break;
      if (start === nameFrom || !ROLE_NOUNS.has(words[i - 1]?.lower ?? '')) break;
      // “the mother of the singer Ana Ruiz”: a singer, nobody's mother.
      if (isTied(text, i - 1, nameFrom)) break;
      continue;
    }
    // “the clerk Ana Ruiz said”: a trade in small letters right before a name.
    if (start === nameFrom && !word.capital && !word.mark && word.pos === 'NOUN' && isCalling(word)) {
      start = i;
      continue;
    }
    if (
      ROLE_NOUNS.has(word.lower) ||
      ROLE_ADJECTIVES.has(word.lower) ||
      COUNTRY_BY_DEMONYM.has(word.lower) ||
      (word.capital && (OFFICE_WORDS.has(word.lower) || HONORIFICS.has(bare(word)) || isRoleWord(word.lower)))
    ) {
      // “hired to guard Ana Ruiz”.
      if (start === nameFrom && words[i - 1]?.lower === 'to' && word.pos === 'VERB') break;
      if (
        start === nameFrom &&
        !ROLE_NOUNS.has(word.lower) &&
        !(word.capital && OFFICE_WORDS.has(word.lower))
      )
        break;
      if (ROLE_NOUNS.has(word.lower)) behindBody = false;
      start = i;
      continue;
    }
    // “Wells Harbour analyst Ana Ruiz”: no word of a name is left behind.
    if (
      mention?.to === i &&
      mention.from < i &&
      start < nameFrom &&
      words[start]?.capital === false &&
      !isPersonElsewhere(text, mentionAt[i] ?? -1)
    ) {
      i = mention.from;
      start = mention.from;
      behindBody = true;
      continue;
    }
    if (
      !behindBody &&
      start < nameFrom &&
      /^(?:NOUN|ADJ|PROPN)$/u.test(word.pos) &&
      !DETERMINER.test(word.lower) &&
      (!word.opens || isPlainOpening(words, i) || (start === office && !FUNCTION_WORDS.has(word.lower))) &&
      !word.possessive
    ) {
      start = i;
      continue;
    }
    break;
  }
  // “Next door neighbour Ana Ruiz”: nobody is a door neighbour.
  if (words[start]?.lower === 'door' && words[start - 1]?.lower === 'next') start--;
  const isLankan = isDemonym(words, { from: start, to: start + 1 });
  while (start < nameFrom && isPlainHonorific(words[start]) && !isLankan) start++;
  if (start >= nameFrom) return null;
  let roleTo = nameFrom - 1;
  while (roleTo > start && words[roleTo]?.mark) roleTo--;
  const owner = words[start]?.possessive ? { from: start, to: start } : null;
  const body = isField(words, start, start)
    ? null
    : (bodyBetween(text, start, roleTo) ?? bodyInTitle(text, start, roleTo));
  return {
    role: { from: start, to: roleTo },
    affiliation: body ?? (owner && (mentionAt[start] ?? -1) !== -1 ? owner : null),
    affiliationIsDescribed: false,
    how: 'title',
  };
}

/** What people of the press and of learning work on, which a sentence may begin with: “Art historian Ana Ruiz”. */
const FIELDS = wordList(`
  art labor labour climate health science technology tech business sport sports music film food fashion travel education crime
  property money culture religion weather law space energy transport media legal medical military political security
`);

/** Whether the words are such a field and no name. */
export function isField(words: readonly Word[], from: number, to: number): boolean {
  return (
    from === to &&
    words[from]?.opens === true &&
    FIELDS.has(words[from].lower) &&
    /^(?:expert|media)$/u.test(ROLE_NOUNS.get(words[to + 1]?.lower ?? '') ?? '')
  );
}

const JUST_MADE = /^(?:recently|newly|just|named|appointed|elected|installed)$/u;

function isTitleInList(words: readonly Word[], comma: number, start: number, nameFrom: number): boolean {
  return (
    start < nameFrom &&
    isRoleWord(words[comma - 1]?.lower ?? '') &&
    isRoleWord(words[start]?.lower ?? '') &&
    words.slice(start, nameFrom).some(({ lower }) => lower === 'and')
  );
}

/** “Art historian Ana Ruiz”, “Labor journalist Ana Ruiz”: a sentence's first word before a role in small letters, no day. */
function isPlainOpening(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.capital === false && !FUNCTION_WORDS.has(words[at]?.lower ?? '');
}

/** “Karl Dunn spokesman Ana Ruiz” where the text names Karl Dunn again: somebody, no body. */
function isPersonElsewhere({ referents, referentsOf }: RunningText, mention: number): boolean {
  const referent = referents[referentsOf[mention]?.[0] ?? -1];
  return referent?.referentClass === 'person' && referent.mentions.length > 1;
}

/** “Mayor of Fairview Ana Ruiz”, “professor of law and ethics Ana Ruiz”: “Manager at Ocean Tern Ana Ruiz”: where the office begins whose complement stands before a name. */
function officeBefore(text: RunningText, nameFrom: number): number | null {
  const { words } = text;
  const sentence = words[nameFrom]?.sentence;
  for (let i = nameFrom - 1; i > nameFrom - 9; i--) {
    const word = words[i];
    // “Secretary of the Ferry Workers’ Union Ana Ruiz”
    if (!word || word.mark || word.sentence !== sentence) return null;
    if (word.possessive && !(word.capital && words[i + 1]?.capital)) return null;
    if (/^(?:of|for|at|with)$/u.test(word.lower)) {
      if (i === nameFrom - 1) return null;
      if (/^(?:at|with)$/u.test(word.lower) && !words[i + 1]?.capital) return null;
      if (isTied(text, i - 1, nameFrom)) return null;
      if (ROLE_NOUNS.has(words[i - 1]?.lower ?? '')) return i - 1;
      // “President of the Chamber of Commerce Ana Ruiz”
      if (words[i - 1]?.capital && BODY_WORDS.has(words[i - 1]?.lower ?? '')) continue;
      return null;
    }
    if (
      !/^(?:NOUN|PROPN|ADJ|DET|CCONJ)$/u.test(word.pos) ||
      (i === nameFrom - 1 && /^(?:and|the|a|an|or)$/u.test(word.lower))
    )
      return null;
  }
  return null;
}

/** A body inside the capitalised title itself: “Former National Security Council official”. */
function bodyInTitle(text: RunningText, from: number, to: number): Stretch | null {
  const { words } = text;
  for (let size = Math.min(4, to - from); size > 0; size--) {
    const name = textOfWords(words, from, from + size - 1);
    if (
      KNOWN_BODIES.has(name.toLowerCase()) ||
      OUTLETS.has(name.toLowerCase()) ||
      isBodyElsewhere(text, name, from + size) ||
      (size === 1 && isAcronym(name) && !isRoleWord(name.toLowerCase()))
    ) {
      return { from, to: from + size - 1 };
    }
  }
  for (let i = to; i > from; i--) {
    if (!BODY_WORDS.has(words[i]?.lower ?? '') || !words[i]?.capital) continue;
    let start = i;
    while (start > from && words[start - 1]?.capital && !/^former$/u.test(words[start - 1]?.lower ?? ''))
      start--;
    return start < i && !isRoleWord(words[i]?.lower ?? '') ? { from: start, to: i } : null;
  }
  return null;
}

/** “UiPath CEO” where the article names UiPath as a body, before a role. */
function isBodyElsewhere({ referents, words }: RunningText, name: string, next: number): boolean {
  if (!isRoleWord(words[next]?.lower ?? '') && !ROLE_ADJECTIVES.has(words[next]?.lower ?? '')) return false;
  return referents.some(
    ({ referentClass, forms }) =>
      (referentClass === 'body' || referentClass === 'outlet') && forms.includes(name),
  );
}

function isPlainHonorific(word: Word | undefined): boolean {
  if (!word) return false;
  const lower = bare(word);
  return HONORIFICS.get(lower)?.kind === 'plain' || lower === 'dr';
}
