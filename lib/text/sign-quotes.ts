import { isProse, type Block } from './article.ts';

/** A signature has at most this many words: a name, a role, a place. */
const MAX_WORDS = 16;
/** “— Deirdre Lanyon, fishmonger”, “~ Bo Castellane”, “Source: Tilda Vance, baker” */
const SIGNS = /^(?:[—–―~-]{1,2}\s*|(?:source|signed|from):\s+)(?=\p{Lu})/iu;
/** A line that ends like a sentence, asks or goes on is none; initials and “Jr.” end in a stop too. */
const SENTENCE_END = /(?<!\b\p{Lu}|\b[JS]r|\b[JS]nr)[.?!:;…]["”’»]?$/u;
const ALL_QUOTED = /^["“«„‘'].*["”»“’']$/su;

/** “— Bo Castellane (@bocast) November 18, 2026”: how a post ends that a page carries as text. */
const SIGNS_POST = /^[—–―-]{1,2}\s*(?=\S)[^()]{1,80}\(@\w{2,}\),?\s+\p{Lu}\p{L}+\.? \d{1,2}, \d{4}$/u;

/** “⬇️ https://t.example/9Kf”: nothing in it is said. */
function isWordless(text: string): boolean {
  return !/\p{L}/u.test(text.replaceAll(/\bhttps?:\/\/\S+|\bpic\.\S+/gu, ''));
}

/** Whether a line by itself says whose the words over it are. */
export function isSignature(text: string): boolean {
  return SIGNS.test(text) && mayBeSignature(text);
}

/** Whether a line is short enough for one and no sentence: what markup calls a source has no dash before it. */
export function mayBeSignature(text: string): boolean {
  return text.split(/\s+/u).length <= MAX_WORDS && !SENTENCE_END.test(text) && /\p{Lu}/u.test(text);
}

/**
 * Gives lines that sign the quotation over them, “— Deirdre Lanyon, fishmonger”, the kind `signature`, and the quotation's block the number of
 * its signature. The quotation is all of its paragraph, the post that a handle and a date sign needs no marks; block quotes that the page signs come with their signatures.
 */
export function signQuotes(blocks: readonly Block[]): Block[] {
  const signed = blocks.map((block) => ({ ...block }));
  blocks.forEach((block, i) => {
    const over = blocks[i - 1];
    if (!over || !isProse(block) || !isProse(over)) return;
    const isPost = SIGNS_POST.test(block.text);
    if (!isPost && !isSignature(block.text)) return;
    if (!isPost && over.kind !== 'quote' && !ALL_QUOTED.test(over.text)) return;
    signed[i] = { ...block, kind: 'signature' };
    // A post may end in a line of links and pictures: its words stand over that.
    const words = isPost && isWordless(over.text) ? blocks[i - 2] : over;
    if (words && isProse(words))
      signed[isPost && words !== over ? i - 2 : i - 1] = { ...words, signedBy: block.id };
  });
  return signed;
}
