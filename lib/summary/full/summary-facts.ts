import type { PlannedSentence } from './planned-sentence.ts';
import type { SummaryInput } from './planned-sentence.ts';
import { canBeNamed, nameInSentence } from '../naming.ts';
import { speaksThroughSomebody } from '../speaks-through-somebody.ts';
import { unique } from './summary-voices.ts';

/** “his campaign”: nobody can tell whose, away from its sentence. */
const WHOSE = /^(?:his|her|its|their)\b/iu;

/** Who was asked and gave no answer. */
export function unanswered({ facts, counted }: SummaryInput): PlannedSentence {
  const asked =
    facts?.unanswered.filter(
      ({ who, evidence }) =>
        canBeNamed(who) && !WHOSE.test(who) && !speaksThroughSomebody(counted.report, who, evidence),
    ) ?? [];
  if (asked.length === 0) return null;
  return {
    topic: 'unanswered',
    values: {
      who: [...Map.groupBy(asked, ({ who }) => who)].map(([text, own]) => ({
        text,
        passages: own.map(({ evidence }) => [evidence]),
      })),
    },
  };
}

/** Who speaks first and who last, where several speak. */
export function ends({ facts, speakers, framing, counted }: SummaryInput): PlannedSentence {
  const nameOf = (id: string | undefined) =>
    speakers.find((speaker) => speaker.id === id && speaker.named)?.name;
  const [first, last] = [nameOf(facts?.first?.speaker), nameOf(facts?.last?.speaker)];
  const speaking = unique(framing.voices.map(({ name }) => name));
  if (first === undefined || last === undefined || speaking.length < 2) return null;
  return {
    topic: 'ends',
    values: {
      first: { text: nameInSentence(counted, first), passages: [facts?.first?.evidence ?? []] },
      last: { text: nameInSentence(counted, last), passages: [facts?.last?.evidence ?? []] },
    },
  };
}
