import type { Passage } from '../report/passage.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { CountedArticle, CountedStatement, CountedVoice } from './counted-article.ts';
import { ARTICLE, counted, printed, type Piece } from './say.ts';
import { namePlaces } from './text-places.ts';

/** A name longer than this many words is shown by the letters that the text prints beside it. */
const LONG_NAME = 3;

/** A speaker’s name as printed, or the letters it is known by in the text: “TNO”. It opens the speaker’s statements. */
export function nameOf(
  article: CountedArticle,
  { speaker, passages }: Pick<CountedVoice, 'speaker' | 'passages'>,
): readonly Piece[] {
  return withArticle(article, shortNameOf(article, speaker), passages);
}

/** A name with “the” before it where the text prints that more often than not: “the Harbour Office”. */
export function withArticle(
  article: CountedArticle,
  name: string,
  passages: readonly Passage[],
): readonly Piece[] {
  return [...(hasArticle(article, name) ? [counted(ARTICLE, [])] : []), printed(name, passages)];
}

/** The same as words alone, for the full form: “the Harbour Office”. */
export function nameInSentence(article: CountedArticle, name: string): string {
  return hasArticle(article, name) ? `${ARTICLE}${name}` : name;
}

/** Bodies that English names with “the”, however a text leads up to them: “the weather service’s Storm Watch Center”. */
const TAKES_ARTICLE =
  /\s(?:Agency|Association|Authority|Board|Bureau|Cent(?:er|re)|Commission|Committee|Council|Court|Department|Federation|Foundation|Fund|Institute|Ministry|Office|Organi[sz]ation|Party|Programme|Service|Union)$|\b(?:Agency|Association|Board|Bureau|Commission|Council|Court|Department|Federation|Institute|Ministry|Office) (?:of|for)\s/u;

/** Never without “the”, and often found without it in headlines and titles: “White House Press Secretary”. */
const ALWAYS_ARTICLE =
  /^(?:White House|Kremlin|Pentagon|Vatican|Senate|FBI|CIA|NSA|IRS|EPA|FDA|CDC|EU|UN|BBC|NRA|U\.?S\.?|UK|United (?:States|Nations|Kingdom)|European Union)$/u;

function hasArticle({ sentences }: CountedArticle, name: string): boolean {
  if (/^the\s/iu.test(name)) return false;
  if (ALWAYS_ARTICLE.test(name)) return true;
  const before = sentences.flatMap(({ text }) =>
    namePlaces(text, name).map((at) => text.slice(Math.max(0, at - 5), at)),
  );
  const withThe = before.filter((words) => /(?:^|[^\p{L}])the\s$/iu.test(words)).length;
  return withThe > (TAKES_ARTICLE.test(name) ? 0 : before.length / 2);
}

function shortNameOf({ report }: CountedArticle, { name, aliases }: ReportedSpeaker): string {
  if (name.split(/\s+/u).length <= LONG_NAME) return name;
  const letters = aliases.find(
    (alias) =>
      /^\p{Lu}[\p{L}\p{N}]{1,6}$/u.test(alias) &&
      alias === alias.toUpperCase() &&
      report.article.blocks.some(({ text }) => text.includes(`${name} (${alias})`)),
  );
  return letters ?? name;
}

/** What stands instead of a name and must not be one: pronouns and determiners, parts of dates. */
const NO_SOURCE: ReadonlySet<string> = new Set(
  (
    'he she it they we i you who which that this these those the a an his her its their our my one both all each none someone ' +
    'somebody everyone everybody anyone other others another some many several few most much mr mrs ms dr sir monday tuesday ' +
    'wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december today yesterday tomorrow last next now then here there also but and so'
  ).split(' '),
);

/** Whether these words can stand as somebody in a sentence. */
export function canBeNamed(words: string): boolean {
  return (
    /\p{L}{2}/u.test(words) &&
    words
      .toLowerCase()
      .split(/[^\p{L}]/u)
      .some((word) => word !== '' && !NO_SOURCE.has(word))
  );
}

/** A source of more words than this is a clause rather than somebody: “Some in Gaza welcomed the news”. */
const LONGEST_SOURCE = 4;

/** Whether the words of a source without a name can stand in a sentence as printed. */
export function canBeSource(words: string): boolean {
  return canBeNamed(words) && words.trim().split(/\s+/u).length <= LONGEST_SOURCE;
}

/** A role that can stand before a name, as printed: no description that leans on somebody else of the text. */
export function roleOf(article: CountedArticle, { speaker }: Pick<CountedVoice, 'speaker'>): string | null {
  const role = speaker.role;
  // “who led the study” says what somebody does: no words to put before or after a name by themselves.
  if (role === null || !canBeNamed(role) || isClause(article, speaker)) return null;
  const words = role.split(/\s+/u).length;
  return words <= 6 && !LEANS.test(role) && !/[,;:“”"]/u.test(role) ? role : null;
}

const LEANS =
  /\b(?:his|her|its|their|’s|'s|mother|father|sister|brother|wife|husband|widow|son|daughter|friend|neighbou?r|colleague|partner|girlfriend|boyfriend|fianc[ée]e?|aunt|uncle|cousin|parents?|successor|predecessor|former)\b/iu;

/** The role was read from “who …”. */
function isClause({ report }: CountedArticle, { evidence: { role } }: ReportedSpeaker): boolean {
  if (role === null) return false;
  const before =
    report.article.blocks[role.block]?.text.slice(Math.max(0, role.start - 12), role.start) ?? '';
  return /\bwho(?:\s\p{Ll}+)?\s$/iu.test(before);
}

/** Of such words alone a role says nothing without its body: “president”, “Chief Executive Officer”. */
const LEANS_ON_BODY: ReadonlySet<string> = new Set(
  `president vice deputy senior junior executive managing chief officer director general head chair chairman chairwoman chairperson ceo
  cfo coo cto founder co-founder member leader manager secretary minister spokesman spokeswoman spokesperson partner boss owner editor
  associate assistant acting interim representative official employee staffer press communications director-general vice-president
  premier commissioner chancellor principal founding and of`.split(/\s+/u),
);
const SPEAKS_FOR = /\b(?:spokes\p{L}+|representative)$/iu;

/** A role as it can stand in a sentence, with the body it leans on. */
interface RoleWithBody {
  readonly role: string;
  readonly body: string | null;
}

function roleWithBody(article: CountedArticle, voice: Pick<CountedVoice, 'speaker'>): RoleWithBody | null {
  const role = roleOf(article, voice);
  // “Gov.” is a title cut short.
  if (role === null || role.endsWith('.')) return null;
  if (!role.split(/\s+/u).every((word) => LEANS_ON_BODY.has(word.toLowerCase()))) return { role, body: null };
  const body = voice.speaker.affiliation;
  const isShort =
    body !== null &&
    body.split(/\s+/u).length <= LONGEST_BODY &&
    !/[,;:“”"()]|\b(?:Act|Bill|Law)$/u.test(body);
  return isShort ? { role, body } : null;
}

const LONGEST_BODY = 6;

/** “harbour engineer”, “president of the Harbour Office”: never a role that says nothing by itself. */
export function roleInEnglish(article: CountedArticle, voice: Pick<CountedVoice, 'speaker'>): string | null {
  const found = roleWithBody(article, voice);
  if (!found?.body) return found?.role ?? null;
  return `${found.role} ${SPEAKS_FOR.test(found.role) ? 'for' : 'of'} ${nameInSentence(article, found.body)}`;
}

/** The same to stand before a name, as English words in a Chinese sentence: “Harbour Office president”. */
export function roleInChinese(article: CountedArticle, voice: Pick<CountedVoice, 'speaker'>): string | null {
  const found = roleWithBody(article, voice);
  if (!found?.body) return found?.role ?? null;
  return `${found.body} ${found.role}`;
}

/** The possessive of a name. */
export function possessive(name: string): string {
  return /s$/iu.test(name) && !/ss$/iu.test(name) ? '’' : '’s';
}

/** Nothing printed says who it is but “he” or “she”. */
export function isPronounOnly(words: string): boolean {
  return /^(?:he|she|it|they|we|i|you|who)$/iu.test(words.trim());
}

/** The source’s words as printed; empty when there are none. */
export function printedSource(
  { report }: CountedArticle,
  { source }: Pick<CountedStatement['attribution'], 'source'>,
): string {
  const [first] = source;
  if (first === undefined) return '';
  return report.article.blocks[first.block]?.text.slice(first.start, first.end) ?? '';
}

/** A statement of a voice without a name. Who speaks where nobody is settled on may well have one. */
export function isNameless({ speaker }: CountedStatement): boolean {
  return speaker !== null && !speaker.named;
}

export function passagesOf(statements: readonly CountedStatement[]): readonly Passage[] {
  return statements.map(({ passage }) => passage);
}

export function wordsOfStatements(statements: readonly CountedStatement[]): number {
  return statements.reduce((sum, { words }) => sum + words, 0);
}

/** Whether a name or phrase takes a plural verb: “the brothers”, “Roth and Lind”, “Harbour Authorities”. */
export function isPlural(words: string): boolean {
  return (
    /\b(?:and|forces|authorities|officials|police|lawyers|families|relatives|parents|services)\b/iu.test(
      words,
    ) ||
    (/\p{Ll}(?<!s|u|i|[’'])s$/u.test(words) && /^\p{Ll}/u.test(words.split(/\s/u).at(-1) ?? ''))
  );
}

/** A surname shorter than this can be a letter or two from another by chance. */
const LONG_SURNAME = 5;
const FEW_LETTERS = 2;

/** Whether another speaker’s surname is nearly the same: “Jensen” beside “Janzen” is most likely a misprint. */
export function isNearlyAnother(
  { voices }: CountedArticle,
  { speaker }: Pick<CountedVoice, 'speaker'>,
): boolean {
  const own = surnameOf(speaker);
  return voices.some(({ speaker: other }) => {
    const theirs = surnameOf(other);
    if (own === theirs || own.length !== theirs.length || own.length < LONG_SURNAME) return false;
    const differing = Array.from(own).filter((letter, i) => letter !== theirs.charAt(i)).length;
    return own.startsWith(theirs.charAt(0)) && differing <= FEW_LETTERS;
  });
}

function surnameOf({ name }: ReportedSpeaker): string {
  return name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}
