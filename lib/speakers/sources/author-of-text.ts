import { DOCUMENT_NOUNS } from '../data/body-words.ts';
import { DOCUMENT_NOUNS_BY_KIND } from '../kinds/document-nouns.ts';
import { kindOfBody } from '../kinds/kind-of-body.ts';
import type { NameMention } from '../resolution/name-mention.ts';
import { isPlaceWord } from './classify-name.ts';
import { isOutlet } from './is-outlet.ts';
import type { RunningText } from './running-text.ts';

/** Words of nobody’s own: who made them does not say them. */
const NO_AUTHOR =
  /^(?:law|laws|bill|act|constitution|amendment|treaty|agreement|accord|deal|contract|convention|sign|image|photo|photograph|plaque|lawsuit|complaint|indictment|code|will|budget|court)$/u;

/** What somebody says in a form of their own: “Clinton's op-ed”. */
const OWN_WORDS =
  /^(?:statements?|tweets?|letters?|message|email|e-mail|remarks|op-ed|memo|posts?|comments|interview|speech|testimony|account|words|website|aide|editorial|research|findings|page|profile|quote|blog|column|essay|caption|thread)$/u;

/** Whether a noun (lower case) names a text that somebody has written: “report”, “surveys”. */
export function isText(noun: string): boolean {
  const one = noun.replace(/(?<!s)s$/u, '');
  if (NO_AUTHOR.test(noun) || NO_AUTHOR.test(one)) return false;
  return (
    OWN_WORDS.test(noun) ||
    DOCUMENT_NOUNS.has(noun) ||
    DOCUMENT_NOUNS_BY_KIND.has(noun) ||
    DOCUMENT_NOUNS_BY_KIND.has(one)
  );
}

/** What ties a text to its author: “a survey from Robolab”, “data released by the bureau”. */
const BY = /^(?:by|from)$/u;

/** What an outlet prints stands in it: “a report in the Argus Leader”. What is learned has authors of its own: “a study in Nature”. */
const PRINTED = /^(?:report|story|article|piece|investigation|column|editorial|op-ed)s?$/u;

/** Where anybody may post, and what: “a Facebook post by the council”, “Ana Ruiz's Instagram story”. They have no words of their own. */
const PLATFORMS =
  /^(?:facebook|twitter|x|instagram|tiktok|youtube|reddit|linkedin|telegram|whatsapp|snapchat|threads|bluesky|mastodon|tumblr|weibo|wechat|truth social|substack)$/iu;

/** Who has seen a text need not have written it: “a memo seen by Reuters”. */
const SEEN = /^(?:seen|viewed|obtained|reviewed|cited|quoted|examined|received)$/u;

/** Words between the text and its author: “a joint study published on Monday by the …”. */
const REACH = 9;

/**
 * The name of who wrote a text: “Clinton's op-ed”, “a statement by the Kremlin”, “a Harbour Institute report”, “data released
 * by the bureau”. A place before it says what it is about. Null when nobody is named.
 */
export function authorOfText(text: RunningText, from: number, head: number, to: number): number | null {
  const { words, mentions, mentionAt } = text;
  let before: number | null = null;
  for (let i = from; i < head; i++) {
    const index = mentionAt[i] ?? -1;
    const mention = mentions[index];
    if (!mention || mention.to >= head) continue;
    if (words[mention.to]?.possessive) return index;
    if (!PLATFORMS.test(mention.name) && mention.to === head - 1 && isBody(text, index)) before = index;
    i = mention.to;
  }
  // “the Tide Facts report from InfoMotion”: the name before it may be its title.
  return authorBehind(text, head, to) ?? before;
}

function authorBehind(text: RunningText, head: number, to: number): number | null {
  const { words, mentions, mentionAt } = text;
  for (let i = head + 1; i <= Math.min(to, head + REACH); i++) {
    const word = words[i];
    if (!word || /^(?:that|which|who|whose|to|about)$/u.test(word.lower)) return null;
    const isIn = i === head + 1 && word.lower === 'in' && PRINTED.test(words[head]?.lower ?? '');
    if ((!BY.test(word.lower) || SEEN.test(words[i - 1]?.lower ?? '')) && !isIn) continue;
    const index = mentionAt[words[i + 1]?.lower === 'the' ? i + 2 : i + 1] ?? -1;
    const mention = mentions[index];
    if (isIn) {
      if (mention && (isOutlet(text, index) || mayBeOutlet(mention))) return index;
      continue;
    }
    const isPlace =
      mention?.nameClass === 'state' ||
      (mention?.nameClass === 'place' && isPlaceWord(mention.name.toLowerCase()));
    return mention && !isPlace ? index : null;
  }
  return null;
}

/** “a report in the Argus Leader”: a name of which nothing else is known; not “a report in the Senate”, “in Oporia”. */
function mayBeOutlet({ nameClass, name, sure }: NameMention): boolean {
  return (nameClass === 'body' || (nameClass === 'unknown' && !sure)) && kindOfBody(name) === null;
}

function isBody({ referents, referentsOf }: RunningText, index: number): boolean {
  const referent = referents[referentsOf[index]?.[0] ?? -1];
  return referent !== undefined && /^(?:body|outlet)$/u.test(referent.referentClass);
}

const PARTY = /^(?:conservatives|democrats|republicans|tories|greens|liberals)$/u;

/** “The Conservatives' letter”: the word for the people of a party whose text it is; null for none. */
export function partyOfText({ words }: RunningText, from: number, head: number): number | null {
  for (let i = from; i < head; i++)
    if (words[i]?.possessive && words[i]?.capital && PARTY.test(words[i]?.lower ?? '')) return i;
  return null;
}
