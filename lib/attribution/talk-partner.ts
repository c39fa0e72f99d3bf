import { capitalised, isAt, pos, word } from '../text/token-pattern.ts';
import { isBodyOrPlace, kindOf, type Draft, type Place, type Reading } from './draft.ts';
import { QUOTE_STATE } from './tagger/paragraph.ts';

/** One prompted quotation may follow any question that a text asks. */
const MIN_PROMPTED = 2;
/** So many quotations are given to the partner by name … */
const MIN_NAMED = 2;
/** … and at least this share of all that are given to anybody by name. */
const PARTNER_SHARE = 0.5;

const WRITER = word('i', 'me', 'my', "i'm", 'i’m', 'i’ve', "i've", 'i’d', "i'd");

/**
 * With whom the writer talks in a text such as: Does she regret it? ⏎ “Not for a day.” ⏎ But it leaked, I say. ⏎ “Once.” — the
 * person to whom most quotations are given by name, where several that stand alone follow a question or words of the writer.
 *
 * @param floating the numbers of the paragraphs that are nothing but a quotation without a source
 * @returns every place that names that person as a source, in reading order; none where the text is no such talk
 */
export function findTalkPartner(
  reading: Reading,
  drafts: readonly Draft[],
  floating: readonly number[],
): readonly Place[] {
  if (floating.filter((number) => isPrompted(reading, number)).length < MIN_PROMPTED) return [];
  const named = drafts.flatMap((draft) => {
    const [source] = draft.source;
    return source && holdsQuotation(reading, draft) && isPersonsName(reading, source) ? [source] : [];
  });
  const byName = Map.groupBy(named, ({ paragraph, to }) => tokensOf(reading, paragraph)[to - 1]?.text ?? '');
  const [most = []] = [...byName.values()].toSorted((a, b) => b.length - a.length);
  return most.length >= MIN_NAMED && most.length >= named.length * PARTNER_SHARE
    ? most.toSorted((a, b) => a.paragraph - b.paragraph || a.from - b.from)
    : [];
}

/** The paragraph before asks, or is the writer's own “I”, outside quotation marks. */
function isPrompted(reading: Reading, number: number): boolean {
  const before = number - 1;
  const own = reading.paragraphs[before]?.facts.paragraph;
  if (!own || !/^(?:paragraph|heading)$/u.test(kindOf(reading, before) ?? '')) return false;
  const outside = own.tokens.map((_, i) => own.quoteState[i] === QUOTE_STATE.outside);
  const asks = own.tokens.at(-1)?.text === '?' && outside.at(-1) === true;
  return asks || own.tokens.some((token, i) => outside[i] && WRITER(token));
}

function holdsQuotation({ paragraphs }: Reading, { content }: Draft): boolean {
  return content.some(
    ({ paragraph, from }) => (paragraphs[paragraph]?.facts.paragraph.quotationOf[from] ?? 0) > 0,
  );
}

function isPersonsName(reading: Reading, source: Place): boolean {
  const tokens = tokensOf(reading, source.paragraph);
  const last = source.to - 1;
  return (
    isAt(tokens, last, capitalised) && isAt(tokens, last, pos('PROPN')) && !isBodyOrPlace(reading, source)
  );
}

function tokensOf({ paragraphs }: Reading, paragraph: number) {
  return paragraphs[paragraph]?.facts.paragraph.tokens ?? [];
}
