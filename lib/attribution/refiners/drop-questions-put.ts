import { either, isAt, matchAt, maybe, pos, printed, some, word } from '../../text/token-pattern.ts';
import { QUESTION_WORDS } from '../../text/closed-classes.ts';
import type { Draft, Place, Refiner } from '../draft.ts';
import { indexDrafts } from './index-drafts.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

/** What a questioner does to who answers: participles. */
const ASKED = word(
  'asked',
  'questioned',
  'quizzed',
  'pressed',
  'grilled',
  'pushed',
  'prodded',
  'challenged',
  'probed',
);
/** What a question is about: “asked whether”, “pressed on”, “asked for comment”, “asked by reporters”. */
const QUESTION = either(
  word(QUESTION_WORDS),
  word(
    'about',
    'on',
    'over',
    'for',
    'by',
    'to',
    'again',
    'repeatedly',
    'directly',
    'specifically',
    'further',
    'later',
    'in',
    'at',
    'during',
  ),
);
/** What may open a clause before the participle. */
const OPENERS = word(
  'when',
  'once',
  'if',
  'after',
  'while',
  'and',
  'but',
  'then',
  'later',
  'repeatedly',
  'being',
  'also',
  'separately',
  'previously',
);
/** … and makes it passive wherever it stands: “said when asked”. */
const PASSIVE_OPENERS = word('when', 'once', 'if', 'after', 'while', 'being');
const BE = word('was', 'were', 'is', 'are', 'been', 'being');
/** A question that takes longer is no clause. */
const MAX_TOKENS = 45;

/** Whether a clause that tells what somebody is asked begins a sentence here: “When asked about the dam, …”. */
export function opensWithQuestion({ tokens }: Paragraph, start: number): boolean {
  return matchAt(tokens, start, [some(OPENERS, 0, 3), ASKED, QUESTION]) !== null;
}

interface QuestionPut {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Asked whether she would resign, Lind said no. · “No,” Lind said when asked about the dam. · Lind was asked about the dam and said
 * it leaks. — what somebody is asked is no statement of theirs; the answer is.
 */
export const dropQuestionsPut: Refiner = (reading, drafts) => {
  const draftsAt = indexDrafts(drafts);
  const became = new Map<Draft, Draft | null>();
  reading.paragraphs.forEach(({ facts: { paragraph } }, number) => {
    for (const question of findQuestionsPut(paragraph, number)) {
      for (const draft of draftsAt(question)) {
        const now = became.get(draft) ?? draft;
        if (became.get(draft) === null) continue;
        const [cue] = draft.cue;
        const asks = cue?.paragraph === number && cue.from <= question.from + 1 && cue.to > question.from;
        became.set(draft, asks ? null : withoutQuestion(now, question));
      }
    }
  });
  return drafts.flatMap((draft) => (became.has(draft) ? (became.get(draft) ?? []) : [draft]));
};

/** The clauses of a paragraph that tell what somebody was asked, outside quotation marks. */
function findQuestionsPut(paragraph: Paragraph, number: number): QuestionPut[] {
  const { tokens, quoteState, sentenceEnd } = paragraph;
  return tokens.flatMap((token, i) => {
    if (!ASKED(token) || quoteState[i] !== QUOTE_STATE.outside || !isAt(tokens, i + 1, QUESTION)) return [];
    const from = beginOf(paragraph, i);
    return from === null ? [] : [{ paragraph: number, from, to: endOf(paragraph, i, sentenceEnd[i] ?? i) }];
  });
}

/** Where the clause begins, when the participle is passive: at the sentence's begin, after “when”, between commas, after “was”. */
function beginOf(paragraph: Paragraph, i: number): number | null {
  const { tokens, sentenceStart, sentenceEnd } = paragraph;
  const start = sentenceStart[i] ?? i;
  let from = i;
  while (from > start && isAt(tokens, from - 1, OPENERS)) from--;
  if (from === start || tokens.slice(from, i).some(PASSIVE_OPENERS)) return from;
  if (isAt(tokens, from - 1, printed(',', '—', '–'))) {
    // “Lind, asked about the dam, said …”, and not “Lind, from Leeds, asked why it leaks”.
    const end = sentenceEnd[i] ?? i;
    return matchAt(
      tokens,
      endOf(paragraph, i, end),
      [printed(',', '—', '–'), some(pos('ADV'), 0, 1), pos('VERB')],
      end,
    )
      ? from
      : null;
  }
  return matchAt(tokens, i - 2, [BE, maybe(pos('ADV'))], i)?.to === i || isAt(tokens, i - 1, BE) ? i : null;
}

/** The comma that ends the clause before the answer, “and” before another verb, or the end of the sentence. */
function endOf({ tokens, quoteState }: Paragraph, i: number, end: number): number {
  const last = Math.min(end, i + MAX_TOKENS);
  for (let k = i + 1; k < last; k++) {
    if (quoteState[k] !== QUOTE_STATE.outside) continue;
    if (isAt(tokens, k, printed(','))) return k;
    if (matchAt(tokens, k, [word('and'), some(pos('ADV'), 0, 2), pos('VERB')])) return k;
  }
  return last;
}

/** The statement without what of it stands in the question; its source without the questioner. Null when nothing is left. */
function withoutQuestion(draft: Draft, question: QuestionPut): Draft | null {
  const outside = (places: readonly Place[]): Place[] =>
    places.flatMap((place) =>
      place.paragraph !== question.paragraph || place.to <= question.from || place.from >= question.to
        ? [place]
        : [
            { ...place, to: question.from },
            { ...place, from: question.to },
          ].filter(({ from, to }) => to - from > 1),
    );
  const content = outside(draft.content);
  const source = outside(draft.source);
  if (content.length === 0) return null;
  return { ...draft, content, source: source.length > 0 ? source : draft.source };
}
