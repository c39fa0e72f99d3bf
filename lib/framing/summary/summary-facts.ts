import type { PlannedSentence } from './planned-sentence.ts';
import type { SummaryInput } from './planned-sentence.ts';
import { unique } from './summary-voices.ts';

/** Who was asked and gave no answer. */
export function unanswered({ facts }: SummaryInput): PlannedSentence {
  if (!facts || facts.unanswered.length === 0) return null;
  return {
    topic: 'unanswered',
    values: { who: unique(facts.unanswered.map(({ who }) => who)) },
    evidence: facts.unanswered.map(({ evidence }) => evidence),
  };
}

/** Who speaks first and who last, where several speak. */
export function ends({ facts, speakers, framing }: SummaryInput): PlannedSentence {
  const nameOf = (id: string | undefined) => speakers.find((speaker) => speaker.id === id)?.name;
  const [first, last] = [nameOf(facts?.first?.speaker), nameOf(facts?.last?.speaker)];
  const speaking = unique(framing.voices.map(({ name }) => name));
  if (first === undefined || last === undefined || speaking.length < 2) return null;
  return {
    topic: 'ends',
    values: { first, last },
    evidence: [facts?.first, facts?.last].flatMap((end) => end?.evidence ?? []),
  };
}
