import type { SummarySentence } from '../../report/summary-sentence.ts';
import { teller } from '../page-nouns.ts';
import { finished, type Piece } from '../say.ts';
import { ENGLISH } from './summary-english.ts';
import { ends, unanswered } from './summary-facts.ts';
import type { SummaryText, SummaryTopic } from './summary-text.ts';
import {
  namedExperts,
  noName,
  notHeard,
  officials,
  others,
  relayed,
  standOut,
  whoSpeaks,
} from './summary-voices.ts';
import {
  fragments,
  frames,
  headline,
  loadedWords,
  reportingWords,
  unsourced,
  wordsBeside,
} from './summary-wording.ts';
import type { PlannedSentence, PlannedSentenceOn, SummaryInput } from './planned-sentence.ts';

/** The order of the sentences, fixed: who speaks, then how it is told, then single words, then the headline. */
const ORDER: readonly ((input: SummaryInput) => PlannedSentence)[] = [
  whoSpeaks,
  noName,
  standOut,
  namedExperts,
  officials,
  others,
  relayed,
  notHeard,
  unanswered,
  ends,
  frames,
  loadedWords,
  wordsBeside,
  fragments,
  reportingWords,
  unsourced,
  headline,
];

/** No summary has more sentences than this. */
const MOST_SENTENCES = 12;
/** Left out first when there are more; then, should two still be too many, the next. */
const LEFT_OUT_FIRST: readonly SummaryTopic[] = ['ends', 'relayed', 'others'];
const LEFT_OUT_NEXT: readonly SummaryTopic[] = ['fragments', 'beside', 'standOut'];
/**
 * The framing of an article in up to twelve plain sentences, in a fixed order. Each is a count with the passages it was
 * counted from; none is a verdict. A sentence whose count is 0 or 1 is left out, but for the headline and for judgements
 * without a source.
 */
export function summarizeFraming(
  input: Omit<SummaryInput, 'teller'>,
  text: SummaryText = ENGLISH,
): SummarySentence[] {
  const full: SummaryInput = { ...input, teller: teller(input.counted) };
  let drafts = ORDER.map((draft) => draft(full)).filter((draft) => draft !== null);
  for (const topic of LEFT_OUT_FIRST) {
    if (drafts.length > MOST_SENTENCES) drafts = drafts.filter((draft) => draft.topic !== topic);
  }
  // One too many is made good by joining the last two.
  for (const topic of LEFT_OUT_NEXT) {
    if (drafts.length > MOST_SENTENCES + 1) drafts = drafts.filter((draft) => draft.topic !== topic);
  }
  const sentences = drafts.map((draft): SummarySentence => {
    const parts = finished(inWords(draft, text));
    return { topic: draft.topic, parts, text: parts.map((part) => part.text).join('') };
  });
  return sentences.length > MOST_SENTENCES ? joinLastTwo(sentences) : sentences;
}

/** One sentence too many: the last two, on the reporters' own words and on the headline, stand together. */
function joinLastTwo(sentences: readonly SummarySentence[]): SummarySentence[] {
  const [own, headlineSentence] = sentences.slice(-2);
  if (!own || !headlineSentence) return [...sentences];
  return [
    ...sentences.slice(0, -2),
    {
      topic: headlineSentence.topic,
      text: `${headlineSentence.text} ${own.text}`,
      parts: [...headlineSentence.parts, { text: ' ', passages: [] }, ...own.parts],
    },
  ];
}

function inWords<Topic extends SummaryTopic>(
  { topic, values }: PlannedSentenceOn<Topic>,
  text: SummaryText,
): readonly Piece[] {
  return text[topic](values);
}
