import { parentOf } from '../true-members.ts';
import type { Block } from '../../text/article.ts';
import { DAYS, MONTHS } from '../../text/closed-classes.ts';
import { innermostAround } from './block-signs.ts';
import type { LabelledBlock } from './label-blocks.ts';
import { sliceLiveBlock } from './live-block.ts';
import { setOffEnd } from './set-off.ts';

/** A labelled block and what the page says of it as a part of a talk. */
export interface TurnBlock extends LabelledBlock {
  readonly turn?: Block['turn'];
  /** Nothing but the name of who says what follows. */
  readonly isName?: true;
}

/** One question in an article is put to the reader. */
const MIN_QUESTIONS = 2;
/** Of what is set off so much ends with a question mark; “Tell me about your teacher.” need not. */
const MIN_ASKING_SHARE = 0.5;
const MAX_QUESTION_CHARACTERS = 500;
const MAX_NAME_CHARACTERS = 60;
/** Who talks to somebody asks, or speaks of “I” and “we”, in at least this share of the turns. */
const MIN_TALKING_SHARE = 0.3;
const MIN_NAMES = 3;
const MIN_VOICES = 2;
const NO_NAMES: ReadonlySet<string> = new Set([...DAYS, ...MONTHS]);
const ASKS = /\?["”’)]?$/u;
const ALL_QUOTED = /^["“«„‘'][^“”"]*["”»“’'][.]?$/u;
const ENDS = /[?.!…:]["”’)]?$/u;
const TALKS = /\?|\b(?:I|I['’]m|I['’]ve|we|my|our|me|us)\b/u;
/** Words with capitals, particles between them, a role behind a comma or in brackets: “Mara Lind, conductor”, “DE LA CRUZ”. */
const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|(?:van|von|der|de|la|le|du|da|al|bin|of|the)))*(?:,? [([]?[\p{L}\d][^.?!:]{1,40})?[:—–-]?$/u;

/** How pages set questions off from answers: bold or slanted letters. */
const SET_OFF = ['b, strong', 'em, i'] as const;
const QUESTION_NAMES = /(?:^|[-_\s])(?:question|interviewer)(?:$|[-_\s])/u;
const ANSWER_NAMES = /(?:^|[-_\s])(?:answer|interviewee)(?:$|[-_\s])/u;
const SPEAKER_ELEMENTS =
  '[class*="speaker" i], [class*="interviewer" i], [class*="interviewee" i], [class*="turn-name" i]';
/** A class name this far up still speaks of the block: `<div class="question"><div><p>`. */
const MAX_NAMED_ABOVE = 3;

type Role = 'question' | 'answer' | null;

/**
 * What the markup of a page says of a talk: questions set off in bold, in slanted letters, as terms of a list or by class names, with their
 * answers below or behind them; names set off before what they say, or in a line above it.
 */
export function readTurns(labelled: readonly LabelledBlock[]): TurnBlock[] {
  const named = withNames(labelled);
  if (named) return named;
  return withQuestions(labelled) ?? [...labelled];
}

/** “<p><b>Why now?</b></p><p>Because …</p>”, “<p><b>Why now?</b> Because …</p>” */
function withQuestions(labelled: readonly LabelledBlock[]): TurnBlock[] | null {
  const byMarkup = asTalk(labelled, roleByMarkup);
  if (byMarkup) return byMarkup;
  for (const tags of SET_OFF) {
    const parted = labelled.flatMap((block) => partQuestion(block, tags));
    const whole = new Set(parted.filter(({ isQuestion }) => isQuestion).map(({ block }) => block));
    const talk = asTalk(
      parted.map(({ block }) => block),
      (block) => (whole.has(block) ? 'question' : null),
    );
    if (talk) return talk;
  }
  return null;
}

/** The blocks with their turns where they make a talk, else null. What stands between a question and the next is its answer, up to a heading. */
function asTalk(
  labelled: readonly LabelledBlock[],
  roleOf: (block: LabelledBlock) => Role,
): TurnBlock[] | null {
  const roles = labelled.map((block) => (isText(block) ? roleOf(block) : null));
  const told = roles.includes('answer');
  let [questions, asking, answered, open] = [0, 0, 0, false];
  const turns = labelled.map((block, i): TurnBlock => {
    if (roles[i] === 'question') {
      questions++;
      if (ASKS.test(block.live.text)) asking++;
      open = true;
      return { ...block, turn: 'question' };
    }
    if (block.kind === 'heading') open = false;
    if (!open || !isText(block) || (told && roles[i] !== 'answer')) return block;
    if (labelled[i - 1] && roles[i - 1] === 'question') answered++;
    return { ...block, turn: 'answer' };
  });
  const isTalk =
    questions >= MIN_QUESTIONS && asking >= questions * MIN_ASKING_SHARE && answered >= MIN_QUESTIONS;
  return isTalk ? turns : null;
}

function roleByMarkup({ live }: LabelledBlock): Role {
  const term = live.element.closest('dt, dd');
  if (term) return term.tagName === 'DT' ? 'question' : 'answer';
  let at: Element | null = innermostAround(live);
  for (let i = 0; at && i <= MAX_NAMED_ABOVE; at = parentOf(at), i++) {
    const names = at.getAttribute('class')?.toLowerCase() ?? '';
    const [asks, answers] = [QUESTION_NAMES.test(names), ANSWER_NAMES.test(names)];
    if (asks !== answers) return asks ? 'question' : 'answer';
  }
  return null;
}

/** A block as it is, or parted where a question is set off before its answer. */
function partQuestion(block: LabelledBlock, tags: string): { block: LabelledBlock; isQuestion: boolean }[] {
  const whole = { block, isQuestion: false };
  if (block.kind !== 'paragraph') return [whole];
  const { live } = block;
  const end = setOffEnd(live, tags);
  if (end === 0 || end > MAX_QUESTION_CHARACTERS) return [whole];
  if (end === live.text.length) return [{ block, isQuestion: true }];
  if (!ENDS.test(live.text.slice(0, end))) return [whole];
  return [
    { block: { ...block, live: sliceLiveBlock(live, 0, end) }, isQuestion: true },
    { block: { ...block, live: sliceLiveBlock(live, end, live.text.length) }, isQuestion: false },
  ];
}

/**
 * Names set off before what they say, or alone in a line above it: where they come again and people talk to each other, and above what stands
 * in quotation marks as a whole.
 */
function withNames(labelled: readonly LabelledBlock[]): TurnBlock[] | null {
  const parted = labelled.flatMap((block) => partName(block));
  const turns = parted.map((block, i): TurnBlock => {
    const next = parted[i + 1];
    const isLine = next !== undefined && isText(next) && isNameLike(block.live.text) && isNameLine(block);
    return isLine ? { ...block, isName: true } : block;
  });
  const names = turns.flatMap(({ live, isName }, i) =>
    isName ? [{ name: live.text, said: turns[i + 1]?.live.text ?? '' }] : [],
  );
  return isTalk(names) || isVox(names) ? turns : null;
}

/** A block as it is, or parted where a name is set off before its words; a colon behind the name is read as a transcript’s. */
function partName(block: LabelledBlock): TurnBlock[] {
  const { live } = block;
  if (block.kind !== 'paragraph') return [block];
  const end = Math.max(setOffEnd(live, 'b, strong'), setOffEnd(live, SPEAKER_ELEMENTS));
  if (end === 0 || end >= live.text.length || !isNameLike(live.text.slice(0, end))) return [block];
  if (/^[\s:]*:/u.test(live.text.slice(end)) || live.text.slice(0, end).endsWith(':')) return [block];
  return [
    { ...block, live: sliceLiveBlock(live, 0, end), isName: true },
    { ...block, live: sliceLiveBlock(live, end, live.text.length) },
  ];
}

function isNameLike(text: string): boolean {
  return text.length <= MAX_NAME_CHARACTERS && NAME.test(text) && !NO_NAMES.has(lastWord(text));
}

/** A bold line, a small heading, a term of a list, or what class names call a speaker. */
function isNameLine(block: TurnBlock): boolean {
  const { live, kind } = block;
  if (block.isName) return true;
  if (live.element.closest('h1, h2') !== null) return false;
  if (/^(?:H[3-6]|DT)$/u.test(live.element.tagName) || live.boldCharacters === live.text.length)
    return kind === 'heading' || kind === 'list' || kind === 'paragraph';
  return isText(block) && innermostAround(live).closest(SPEAKER_ELEMENTS) !== null;
}

interface NamedTurn {
  readonly name: string;
  readonly said: string;
}

/** People come again, and talk to each other; a list of teams or days does not. */
function isTalk(turns: readonly NamedTurn[]): boolean {
  const names = new Set(turns.map(({ name }) => lastWord(name)));
  const talking = turns.filter(({ said }) => TALKS.test(said)).length;
  return (
    turns.length >= MIN_NAMES && names.size <= turns.length / 2 && talking >= turns.length * MIN_TALKING_SHARE
  );
}

/** What people in the street say, each under a name. */
function isVox(turns: readonly NamedTurn[]): boolean {
  return turns.length >= MIN_VOICES && turns.every(({ said }) => ALL_QUOTED.test(said));
}

function lastWord(label: string): string {
  const [name = ''] = label.split(/[,([]/u);
  return (
    name
      .toLowerCase()
      .match(/[\p{L}’'-]+/gu)
      ?.at(-1) ?? ''
  );
}

/** Running text, in sight. */
function isText({ kind }: LabelledBlock): boolean {
  return kind === 'paragraph' || kind === 'list';
}
