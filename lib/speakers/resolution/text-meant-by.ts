import { authorOfText, isText, partyOfText } from '../sources/author-of-text.ts';
import type { Description } from '../sources/read-source.ts';
import type { RunningText } from '../sources/running-text.ts';

/** Words that “the report” reaches back over: about two thirds of a long article. */
const REACH = 700;

/** A text told of before: its author by referent where a name stands with it, else the sentence that tells of it. */
export interface MeantText {
  readonly author: number | null;
  readonly sentence: number;
}

/** The text that “the statement”, “the study” points back to: the last one of that noun with an author. */
export function textMeantBy(
  text: RunningText,
  { from, head, definite, owner }: Description,
): MeantText | null {
  const { words, referentsOf } = text;
  const noun = words[head]?.lower ?? '';
  if (!definite || owner !== -1 || !isText(noun) || head - from > 1) return null;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const word = words[i];
    if (word?.lower !== noun) continue;
    let first = i;
    while (
      first > 0 &&
      words[first - 1]?.sentence === word.sentence &&
      !words[first - 1]?.mark &&
      first > i - 6
    )
      first--;
    const author = authorOfText(text, first, i, i + 12);
    const referent = author === null ? undefined : referentsOf[author]?.[0];
    if (referent !== undefined) return { author: referent, sentence: word.sentence };
    if (partyOfText(text, first, i) !== null) return { author: null, sentence: word.sentence };
    const issuer = issuerOf(text, i);
    if (issuer !== null) return { author: issuer, sentence: word.sentence };
    // “… she said in a statement”: whoever speaks in that sentence.
    if (words[i - 2]?.lower === 'in' && /^(?:an?|its|his|her|their)$/u.test(words[i - 1]?.lower ?? ''))
      return { author: null, sentence: word.sentence };
  }
  return null;
}

/** What somebody does with a text of their own. */
const ISSUES =
  /^(?:issued|issues|published|publishes|released|releases|wrote|penned|sent|posted|posts|shared|circulated|filed|commissioned|signed)$/u;
/** Words between the verb and the text: “published this week a scathing new”. */
const TO_TEXT = 7;
/** Words between who issues and the verb: “has also”. */
const TO_ISSUER = 3;

/** “Harbour Records issued a statement”, “the lab has published its first report”: the referent of who did. */
function issuerOf({ words, mentionAt, mentions, referentsOf }: RunningText, at: number): number | null {
  const own = (i: number): boolean => words[i]?.sentence === words[at]?.sentence && words[i]?.mark === false;
  let verb = at - 1;
  while (verb > at - TO_TEXT && own(verb) && !ISSUES.test(words[verb]?.lower ?? '')) verb--;
  if (!own(verb) || !ISSUES.test(words[verb]?.lower ?? '')) return null;
  for (let i = verb - 1; i >= verb - 1 - TO_ISSUER && own(i); i--) {
    const index = mentionAt[i] ?? -1;
    if (mentions[index]?.to === i)
      return referentsOf[index]?.length === 1 ? (referentsOf[index][0] ?? null) : null;
    if (!/^(?:AUX|ADV)$/u.test(words[i]?.pos ?? '')) return null;
  }
  return null;
}
