import { byParagraph, mergePlaces, type Draft, type Place, type Reading, type Refiner } from '../draft.ts';
import type { Token } from '../../text/nlp.ts';

/** From so many paragraphs in the form “NAME: words” on, an article is taken for a transcript or a list of statements. */
const MIN_TURNS = 2;
const MAX_LABEL_WORDS = 6;
const TURN_CERTAINTY = 0.85;
/** Labels in the form of a name that name no speaker. */
const NO_SPEAKER =
  /^(?:note|update|updated|correction|editor|editors|read more|more|related|photo|photos|video|watch|listen|source|sources|tip|warning|fact|claim|verdict|date|time|place|where|when|what|who|why|how|summary|background|see also|example|result|results|ruling|conclusion|next|first|second|third|finally|p\.?s\.?)$/iu;

interface Turn {
  readonly paragraph: number;
  readonly label: Place | null;
  readonly from: number;
}

/**
 * RUIZ: The dam was sound. ⏎ Q: Who built it? ⏎ A: Honest people. — in a transcript each paragraph is said by the name
 * before its colon; the letters of question and answer name nobody.
 */
export const readTranscripts: Refiner = (reading, drafts) => {
  const turns = reading.paragraphs.flatMap((_, number) => readTurn(reading, number) ?? []);
  const lettered = turns.filter(({ label }) => label === null).length;
  if (turns.length < MIN_TURNS || (lettered > 0 && lettered < MIN_TURNS && turns.length === lettered))
    return drafts;
  const found = byParagraph(drafts);
  const replaced = new Set<Draft>();
  const added: Draft[] = [];
  for (const { paragraph, label, from } of turns) {
    const length = reading.paragraphs[paragraph]?.facts.length ?? 0;
    const own = found.get(paragraph) ?? [];
    for (const draft of own) replaced.add(draft);
    added.push({
      source: label ? [label] : [],
      cue: [{ paragraph, from: from - 1, to: from }],
      content: mergePlaces([{ paragraph, from, to: length }]),
      type: 'direct',
      certainty: TURN_CERTAINTY,
      why: label
        ? 'The name before the colon says whose words follow'
        : 'A question or an answer in an interview',
    });
  }
  return [...drafts.filter((draft) => !replaced.has(draft)), ...added];
};

function readTurn(reading: Reading, number: number): Turn | null {
  const tokens = reading.paragraphs[number]?.facts.paragraph.tokens ?? [];
  const colon = tokens.slice(0, MAX_LABEL_WORDS + 1).findIndex(({ text }) => text === ':');
  if (colon < 1 || colon + 1 >= tokens.length) return null;
  const label = tokens.slice(0, colon);
  const printed = label.map(({ text }) => text).join(' ');
  if (/^[QA]\.?$/u.test(printed)) return { paragraph: number, label: null, from: colon + 1 };
  if (NO_SPEAKER.test(printed) || !isName(label)) return null;
  return { paragraph: number, label: { paragraph: number, from: 0, to: colon }, from: colon + 1 };
}

/** “RUIZ”, “MARA LIND”, “Dr. Mara Lind”: at most four words, all capitalised, capitals alone or known as names. */
function isName(label: readonly Token[]): boolean {
  const words = label.filter(({ text }) => /\p{L}/u.test(text));
  if (words.length === 0 || words.length > 4) return false;
  const capitals = words.every(({ text }) => /^[\p{Lu}.’'-]{2,}$/u.test(text));
  return capitals || words.every(({ text, pos }) => /^\p{Lu}/u.test(text) && pos === 'PROPN');
}
