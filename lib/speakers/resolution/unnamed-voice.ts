import { BODY_NOUNS, BODY_WORDS, DOCUMENT_NOUNS } from '../data/body-words.ts';
import { OUTLET_NOUNS } from '../data/outlets.ts';
import { isPlural } from '../roles/noun-phrase.ts';
import { isPlaceWord } from '../sources/classify-name.ts';
import { isAcronym } from '../../text/is-acronym.ts';
import type { Description } from '../sources/read-source.ts';
import { textOfWords } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import type { VoiceDraft } from '../voices.ts';

/** A voice without a name, by the words used: “military experts”, “a source familiar with the talks”. */
export function unnamedVoice(text: RunningText, description: Description): VoiceDraft {
  const { words } = text;
  const head = words[description.head]?.lower ?? '';
  const capital = bodyWithName(text, description) || isCalledByName(text, description);
  const of = quantityBefore(text, description);
  let from = of ?? description.from;
  while (
    from < description.head &&
    /^(?:the|this|that|these|those|a|an|another)$/u.test(words[from]?.lower ?? '') &&
    !isThoseWho(text, from)
  )
    from++;
  const name = lowerFirst(
    textOfWords(words, from, capital ? description.to : description.end),
    words[from]?.capital === true && words[from]?.opens === true && !keepsCapital(text, from),
  );
  // “the mayor and council leaders”
  const several = words[description.to + 1]?.lower === 'and' && description.end > description.to + 1;
  const sort = DOWNING_STREET.test(name)
    ? 'thing'
    : several
      ? 'group'
      : sortOf(head, description.plural || isPlural(head));
  return {
    // “No 10” and “Number 10” are one door.
    key: `${capital ? 'body' : 'voice'} ${DOWNING_STREET.test(name) ? 'number 10' : name.toLowerCase()}`,
    sort,
    referent: null,
    members: [],
    name,
    named: capital,
    head,
    firstAt: description.from,
  };
}

/** Where the words behind “a number of” begin: those are experts, and no “number of experts”. Null where there is no such number. */
function quantityBefore({ words }: RunningText, { from, end }: Description): number | null {
  const at = /^an?$/u.test(words[from]?.lower ?? '') ? from + 1 : from;
  const isQuantity =
    /^(?:number|handful|range|variety|host|lot|couple|series|slew|raft)$/u.test(words[at]?.lower ?? '') &&
    words[at + 1]?.lower === 'of';
  const start = words[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  return isQuantity && start <= end ? start : null;
}

/** “those involved in the dig”, “those at the gate”: without “those” nobody is left. */
export function isThoseWho({ words }: RunningText, at: number): boolean {
  const [first, next, after] = [words[at], words[at + 1], words[at + 2]];
  const isClause =
    /^(?:VERB|AUX|ADP|PRON|ADV|SCONJ)$/u.test(next?.pos ?? '') ||
    ((/(?:ed|ing)$/u.test(next?.lower ?? '') || next?.pos === 'ADJ') && after?.pos === 'ADP');
  return isClause && /^(?:those|these)$/u.test(first?.lower ?? '');
}

/** “the Jordanian government”, “the Clinton campaign”: a body although no dictionary has its name. */
function bodyWithName({ words }: RunningText, { from, to, head, owner }: Description): boolean {
  const noun = words[head]?.lower ?? '';
  const body = BODY_WORDS.get(noun);
  if (
    body === undefined ||
    head !== to ||
    // “Oporian authorities”, “the Ruiz team” are called so, not named.
    /^(?:authorities|team|staff)$/u.test(noun) ||
    /^(?:a|an|some|many|several|other|another)$/u.test(words[from]?.lower ?? '')
  )
    return false;
  if (owner !== -1 && /^(?:his|her|its|their|my|our)$/u.test(words[owner]?.lower ?? '')) return false;
  // “Recent governments”: a first word that any sentence has. “Clinton campaign” is one.
  const areSeveral = isPlural(noun) && noun.endsWith('s');
  for (let i = from; i <= to; i++)
    if (
      words[i]?.capital &&
      !(words[i]?.opens && i === from && !words[i + 1]?.capital && (areSeveral || words[i]?.pos !== 'PROPN'))
    )
      return true;
  return false;
}

/** “acebush1”, “the Conservatives”, “Number 10”: a user's name, a party by its people, a government by its door. */
export function isCalledByName({ words }: RunningText, { from, head, to }: Description): boolean {
  const word = words[head];
  if (DOWNING_STREET.test(textOfWords(words, from, to))) return true;
  if (!word || head !== to) return false;
  if (from === to)
    return /^\p{L}[\p{L}\d_]{4,}$/u.test(word.text) && /[\d_]/u.test(word.text) && /\p{Ll}/u.test(word.text);
  return (
    head === from + 1 &&
    words[from]?.lower === 'the' &&
    word.capital &&
    /^(?:conservatives|democrats|republicans|tories|greens|liberals)$/u.test(word.lower)
  );
}

const DOWNING_STREET = /^(?:number|no\.?) (?:10|ten)$/iu;
const PARTY_PEOPLE = /^(?:republicans?|democrats?|tory|tories|libertarians?)$/u;

function keepsCapital(
  { mentionAt, mentions, referents, referentsOf, words }: RunningText,
  at: number,
): boolean {
  const word = words[at];
  // “Plymouth MP” where the text names Plymouth.
  if (mentions.some(({ name, nameClass }) => name === word?.text && nameClass !== 'unknown')) return true;
  const index = mentionAt[at] ?? -1;
  const referent = referents[referentsOf[index]?.[0] ?? -1];
  const known =
    referent !== undefined &&
    (mentions[index]?.nameClass !== 'unknown' || referent.parts.length > 1 || referent.mentions.length > 1);
  // “Number 10”, “No 10”, “Reactor 4”
  const counts = /^(?:NOUN|PROPN)$/u.test(word?.pos ?? '') || word?.lower === 'no';
  if (counts && /^\d+$/u.test(words[at + 1]?.text ?? '')) return true;
  return (
    known ||
    (word !== undefined && (isAcronym(word.text) || isPlaceWord(word.lower) || PARTY_PEOPLE.test(word.lower)))
  );
}

function lowerFirst(text: string, lower: boolean): string {
  // “MODERATOR”, “NASA officials”: capitals are how it is written.
  return lower && !/^\p{Lu}{2}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Whether a noun stands for one person, several, or a thing. */
export function sortOf(head: string, plural: boolean): VoiceDraft['sort'] {
  if (BODY_NOUNS.has(head) || OUTLET_NOUNS.has(head) || DOCUMENT_NOUNS.has(head) || BODY_WORDS.has(head))
    return 'thing';
  return plural ? 'group' : 'person';
}
