import { capitalised, isAt, isWord, printed, word } from '../../text/token-pattern.ts';
import {
  byParagraph,
  isBodyOrPlace,
  kindOf,
  wordsAt,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';
import { findInterviewee } from '../interviewee.ts';
import { readTurnLabel } from '../turn-label.ts';

/** From so many paragraphs in the form “NAME: words” on, an article is taken for a transcript or a list of statements. */
const MIN_TURNS = 2;
const TURN_CERTAINTY = 0.85;
/** Between two turns, words without a label are the speaker's still, in a text of which this share are turns. */
const DENSE = 0.4;
/** People who talk to each other say so: “I did”, “and then?”. */
const DIALOGUE = word('i', 'we', 'me', 'us', 'my', "i'm", 'i’m');
const QUESTION = printed('?');

interface Turn {
  readonly paragraph: number;
  /** The words of the label that name somebody; null for “Q” and “A”. */
  readonly name: Place | null;
  readonly source: Place | null;
  readonly letter: 'Q' | 'A' | null;
  readonly from: number;
}

/**
 * RUIZ: The dam was sound. ⏎ Q: Who built it? ⏎ A: Honest people. — in a transcript each paragraph is said by the name
 * before its colon. “RUIZ” and “MR” are who was introduced in full before; A is who the introduction names, Q is nobody.
 */
export const readTranscripts: Refiner = (reading, drafts) => {
  const all = reading.paragraphs.flatMap((_, number) => readTurn(reading, number) ?? []);
  const turns = all.filter((turn) => turn.paragraph > 0 || !isTitle(reading, turn));
  if (!isTranscript(reading, turns)) return drafts;
  const first = turns[0]?.paragraph ?? 0;
  const interviewee = turns.some(({ letter }) => letter === 'A')
    ? findInterviewee(
        reading,
        Array.from({ length: first }, (_, number) => number),
      )
    : null;
  const found = byParagraph(drafts);
  const replaced = new Set<Draft>();
  const added: Draft[] = [];
  const names = new Map<string, Place>();
  turns.forEach((turn, k) => {
    const { paragraph, name, letter, from } = turn;
    const known = name && fullName(reading, names, name);
    const source = name ? (known === name ? turn.source : known) : letter === 'A' ? interviewee : null;
    if (name) introduce(reading, names, name);
    const goesOn = paragraphsUntil(reading, turns, k);
    const content = [paragraph, ...goesOn].map((number, i): Place => {
      for (const draft of found.get(number) ?? []) replaced.add(draft);
      return {
        paragraph: number,
        from: i === 0 ? from : 0,
        to: reading.paragraphs[number]?.facts.length ?? 0,
      };
    });
    // Whoever asks is nobody who speaks in it, whatever stands before the question.
    if (letter === 'Q') return;
    added.push({
      source: source ? [source] : [],
      cue: [{ paragraph, from: source && source === turn.source ? source.to : 0, to: from }],
      content,
      type: 'direct',
      settled: true,
      certainty: TURN_CERTAINTY,
      why: source ? 'The name before the colon says whose words follow' : 'An answer in an interview',
    });
  });
  return [...drafts.filter((draft) => !replaced.has(draft)), ...added];
};

function readTurn(reading: Reading, paragraph: number): Turn | null {
  const tokens = reading.paragraphs[paragraph]?.facts.paragraph.tokens ?? [];
  const label = kindOf(reading, paragraph) === 'quote' ? null : readTurnLabel(tokens);
  return (
    label && {
      paragraph,
      name: label.name && { paragraph, ...label.name },
      source: label.source && { paragraph, ...label.source },
      letter: label.letter,
      from: label.from,
    }
  );
}

/** “Sprinter Mara Lind: ‘I hated the gun’” above an interview is its title. */
function isTitle(reading: Reading, { name, paragraph, from }: Turn): boolean {
  if (!name) return false;
  const said = reading.paragraphs[paragraph]?.facts.paragraph.tokens.slice(from) ?? [];
  const words = said.filter(isWord);
  const ends = isAt(said, said.length - 1, printed('.', '?', '!', '…'));
  return !ends || words.filter(capitalised).length * 2 > words.length;
}

/** Two turns and more, in which a speaker comes again or people talk to each other; “Boots: the field is wet” is a list. */
function isTranscript(reading: Reading, turns: readonly Turn[]): boolean {
  if (turns.length < MIN_TURNS) return false;
  const lettered = turns.filter(({ letter }) => letter !== null).length;
  if (lettered >= MIN_TURNS) return true;
  if (lettered === turns.length) return false;
  const keys = turns.flatMap(({ name }) => (name ? [lastWord(reading, name)] : []));
  // “Rovers: Visit the Lions on Friday.”: lists of teams and places come again as well.
  const isOfPeople = !turns.some(({ name }) => name && isBodyOrPlace(reading, name));
  if (isOfPeople && new Set(keys).size < keys.length) return true;
  return turns.some(({ paragraph, from }) => {
    const said = reading.paragraphs[paragraph]?.facts.paragraph.tokens.slice(from) ?? [];
    return said.some(DIALOGUE) || said.some(QUESTION);
  });
}

/** The paragraphs without a label that stand between this turn and the next one. */
function paragraphsUntil(reading: Reading, turns: readonly Turn[], k: number): number[] {
  const [turn, next, last] = [turns[k], turns[k + 1], turns.at(-1)];
  const first = turns[0]?.paragraph ?? 0;
  if (!turn || !next || turns.length < ((last?.paragraph ?? 0) - first + 1) * DENSE) return [];
  return Array.from({ length: next.paragraph - turn.paragraph - 1 }, (_, i) => turn.paragraph + 1 + i).filter(
    (number) => kindOf(reading, number) === 'paragraph' && !isAside(reading, number),
  );
}

/** “(Laughter.)”, “[Applause]” */
function isAside(reading: Reading, number: number): boolean {
  const tokens = reading.paragraphs[number]?.facts.paragraph.tokens ?? [];
  return isAt(tokens, 0, printed('(', '[', '*'));
}

/** Keeps a full name under its family name and its initials, for the labels that come after it. */
function introduce(reading: Reading, names: Map<string, Place>, name: Place): void {
  const words = wordsAt(reading, name).split(/\s+/u);
  if (words.length < 2) return;
  for (const key of [lastWord(reading, name), initials(words)]) if (!names.has(key)) names.set(key, name);
}

/** The fuller name that an earlier label gives the same speaker: “MARA LIND” for “LIND” and “ML”; else the name itself. */
function fullName(reading: Reading, names: ReadonlyMap<string, Place>, name: Place): Place {
  const printedName = wordsAt(reading, name);
  // Mixed case is known for a family name wherever names are read.
  if (/[\p{Ll}\s]/u.test(printedName)) return name;
  return names.get(printedName.toLowerCase()) ?? names.get(printedName.replaceAll('.', '')) ?? name;
}

function initials(words: readonly string[]): string {
  return words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

function lastWord(reading: Reading, name: Place): string {
  const words = wordsAt(reading, name).toLowerCase().split(/\s+/u);
  return words.at(-1) ?? '';
}
