import type { Block, BlockId } from './article.ts';

/** What stands between an opening quotation mark and its closing one, marks included; offsets are UTF-16 into the block's text. */
export interface Quotation {
  readonly block: BlockId;
  /** The opening mark. */
  readonly start: number;
  /** After the closing mark; the paragraph's end when the quotation does not close there. */
  readonly end: number;
  /** The words without their marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** 1 for a quotation that stands in no other, 2 for one inside it, … */
  readonly depth: number;
  readonly closed: boolean;
  /** The paragraph before left its quotation open and this one goes on with it. */
  readonly continues: boolean;
  /** `title` for 《 》 and 〈 〉, which name works, not speech. */
  readonly style: 'speech' | 'title';
}

/** Marks that pair with each other, whatever their shape at either end. */
type Family = 'curly' | 'straight' | 'guillemets' | 'single' | 'angle' | 'corner' | 'white corner' | 'title';

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly char: string;
  readonly family: Family;
}

const FAMILIES: Readonly<Record<string, Family>> = {
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '"': 'straight',
  '``': 'straight',
  "''": 'straight',
  '‘‘': 'curly',
  '’’': 'curly',
  '＂': 'straight',
  '«': 'guillemets',
  '»': 'guillemets',
  '‹': 'angle',
  '›': 'angle',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
  '`': 'single',
  '「': 'corner',
  '」': 'corner',
  '『': 'white corner',
  '』': 'white corner',
  '《': 'title',
  '》': 'title',
  '〈': 'title',
  '〉': 'title',
};

/** Marks that writers mix: opened the one way, closed the other. */
const MIXED: Partial<Record<Family, Family>> = { curly: 'straight', straight: 'curly' };

const MARKS = /``|''(?!')|[“”„‟"＂«»‹›‘’‚'`「」『』《》〈〉]/gu;
/** “It leaks,’’ — two single marks in place of a double one; elsewhere they close two quotations, one in the other. */
const MARKS_AND_DOUBLED = /‘‘|’’(?!’)|``|''(?!')|[“”„‟"＂«»‹›‘’‚'`「」『』《》〈〉]/gu;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
/** After these an opening mark may stand although no space does. */
const BEFORE_OPENING = /[\s([{—–\-/:“„«‹‘‚「『《〈"']/u;
const AFTER_CLOSING = /[\s)\]}—–\-/:;,.!?…”»›’」』》〉"'“]/u;
/** Words that begin with an apostrophe: “’twas”, “’90s”. */
const ELIDED = /^(?:twas|tis|em|til|till|cause|bout|round|n|cos|coz|\d0s|\d\d)\b/iu;

interface Open {
  readonly mark: Mark;
  readonly continues: boolean;
}

/**
 * Pairs the quotation marks of running text, paragraph by paragraph, in every common style, nested ones too.
 * Apostrophes, feet, inches and lone marks are left alone. A quotation that never closes ends with its paragraph; when the
 * next paragraph opens with the same mark, it goes on there. Time is linear in the text's length.
 *
 * @param blocks the paragraphs in reading order; only neighbours in this list can continue each other
 * @returns quotations in the order of their opening marks
 */
export function findQuotations(blocks: readonly Pick<Block, 'id' | 'text'>[]): Quotation[] {
  const found: Quotation[] = [];
  let leftOpen: Family | null = null;
  for (const block of blocks) {
    const { quotations, leavesOpen } = pairedIn(block, leftOpen);
    leftOpen = leavesOpen;
    for (const quotation of quotations) found.push(quotation);
  }
  return found;
}

/** The quotations of one paragraph, after one that left its own open or not. */
interface Paired {
  readonly leftOpen: Family | null;
  readonly quotations: readonly Quotation[];
  readonly leavesOpen: Family | null;
}

/** Nearly every stage asks for the quotations of the same article: each paragraph is read once. */
const remembered = new WeakMap<Pick<Block, 'id' | 'text'>, Paired>();

function pairedIn(block: Pick<Block, 'id' | 'text'>, leftOpen: Family | null): Paired {
  const known = remembered.get(block);
  if (known?.leftOpen === leftOpen) return known;
  const quotations = pairMarks(block.text, block.id, leftOpen);
  const last = quotations.find((quotation) => !quotation.closed && quotation.depth === 1);
  const leavesOpen = last ? (FAMILIES[block.text.charAt(last.start)] ?? null) : null;
  const paired = { leftOpen, quotations, leavesOpen };
  remembered.set(block, paired);
  return paired;
}

function pairMarks(text: string, block: BlockId, leftOpen: Family | null): Quotation[] {
  const marks = findMarks(text);
  if (marks.length === 0) return [];
  const closersAfter = countClosersAfter(marks, text);
  const lastCloser = new Map(
    marks.flatMap((mark, i) => (canClose(mark, text) ? [[mark.family, i] as const] : [])),
  );
  const textStart = text.length - text.trimStart().length;
  const open: Open[] = [];
  const openIn = new Map<Family, Open[]>();
  const pairs: { from: Open; to: Mark | null }[] = [];

  const drop = (): Open | undefined => {
    const dropped = open.pop();
    if (dropped) openIn.get(dropped.mark.family)?.pop();
    return dropped;
  };
  const closeWith = (mark: Mark, family: Family): void => {
    for (let top = drop(); top; top = drop()) {
      if (top.mark.family !== family) continue;
      pairs.push({ from: top, to: mark });
      return;
    }
  };

  marks.forEach((mark, i) => {
    const own = openIn.get(mark.family) ?? [];
    const depth = own.length;
    const innermost = own.at(-1);
    const role = roleOf(mark, text, innermost?.mark, closersAfter[i] ?? 0);
    if (role === 'close' && innermost) closeWith(mark, mark.family);
    // “It leaks," she said: typed in two ways. A straight mark may also open: it closes only when no better mark is to come.
    const other = innermost ? undefined : MIXED[mark.family];
    const isMixed = other !== undefined && (openIn.get(other)?.length ?? 0) > 0 && canClose(mark, text);
    if (isMixed && (mark.char === '”' || (lastCloser.get(other) ?? -1) < i)) {
      closeWith(mark, other);
      return;
    }
    if (role !== 'open') return;
    // A second opening mark with too few closing ones to come: the first stands alone.
    if (innermost && (mark.family === 'straight' || (closersAfter[i] ?? 0) < depth + 1)) {
      for (let top = drop(); top && top.mark !== innermost.mark; top = drop());
    }
    const atStart = mark.at === textStart;
    open.push({ mark, continues: atStart && open.length === 0 && mark.family === leftOpen });
    own.push({ mark, continues: false });
    openIn.set(mark.family, own);
  });

  // What is still open runs to the paragraph's end. A lone single mark is an apostrophe unless the paragraph begins with it.
  const unclosed = open.find(({ mark }) => mark.family !== 'single' || mark.at === textStart);
  if (unclosed) pairs.push({ from: unclosed, to: null });
  return toQuotations(pairs, text.trimEnd().length, block);
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const pattern = doublesSingles(text) ? MARKS_AND_DOUBLED : MARKS;
  for (const match of text.matchAll(pattern)) {
    const [char] = match;
    const family = FAMILIES[char];
    if (!family || isApostropheOrMeasure(text, match.index, char.length, char)) continue;
    marks.push({ at: match.index, length: char.length, char, family });
  }
  return marks;
}

function doublesSingles(text: string): boolean {
  return text.includes('‘‘') || (text.includes('’’') && text.includes('“') && !text.includes('‘'));
}

/** “can’t”, “shouldn‘t”, ’90s, 5'10", 6' 2". */
function isApostropheOrMeasure(text: string, at: number, length: number, char: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  if ("'‘’`".includes(char)) {
    if (WORD.test(before) && WORD.test(after)) return true;
    if (DIGIT.test(before) && /^\s?\d/u.test(text.slice(at + 1, at + 3))) return true;
    return !WORD.test(before) && ELIDED.test(text.slice(at + length, at + length + 8));
  }
  // Inches after feet: 5'10", 5’ 10”.
  return (
    '"”'.includes(char) &&
    DIGIT.test(before) &&
    /\d['’′]\s?\d{1,2}(?:\.\d)?$/u.test(text.slice(Math.max(0, at - 8), at))
  );
}

type Role = 'open' | 'close' | 'none';

/** What a mark does, given the innermost open mark of its family and how many of that family can still close after it. */
function roleOf(mark: Mark, text: string, innermost: Mark | undefined, closersAfter: number): Role {
  const before = text.charAt(mark.at - 1);
  const after = text.charAt(mark.at + mark.length);
  const opensHere = after !== '' && !/\s/u.test(after) && (before === '' || BEFORE_OPENING.test(before));
  const closesHere = before !== '' && !/\s/u.test(before) && (after === '' || AFTER_CLOSING.test(after));
  switch (mark.char) {
    case '“':
      // German „…“ closes with the mark English opens with.
      return innermost?.char === '„' || (innermost && !opensHere && closesHere) ? 'close' : 'open';
    case '”':
    case '’’':
    case '‟':
      if (innermost) return innermost.char === '”' && opensHere && !closesHere ? 'open' : 'close';
      return opensHere ? 'open' : 'none'; // Swedish ”…”
    case '«':
    case '‹':
      return innermost && (innermost.char === '»' || innermost.char === '›') ? 'close' : 'open';
    case '»':
    case '›':
      if (innermost) return 'close';
      // German »…«; a bullet or “next” sign has a space after it.
      return opensHere && closersAfter > 0 ? 'open' : 'none';
    case '‘':
      if (innermost?.char === '‚') return 'close'; // German ‚…‘
      return WORD.test(before) ? 'none' : 'open';
    case '’':
    case "'":
    case '`':
      return roleOfSingle(mark, text, innermost, closersAfter, opensHere, closesHere);
    case '"':
    case '＂':
    case '``':
    case "''":
      if (innermost)
        return opensHere && !closesHere && before !== '' && /\s/u.test(before) ? 'open' : 'close';
      if (DIGIT.test(before) && !opensHere) return 'none';
      return opensHere || (!closesHere && after !== '') ? 'open' : 'none';
    case '„':
    case '‚':
      return opensHere || mark.char === '„' ? 'open' : 'none';
    case '」':
    case '』':
    case '》':
    case '〉':
      return 'close';
    default:
      return 'open';
  }
}

function roleOfSingle(
  mark: Mark,
  text: string,
  innermost: Mark | undefined,
  closersAfter: number,
  opensHere: boolean,
  closesHere: boolean,
): Role {
  if (!innermost) return mark.char !== '’' && opensHere && closersAfter > 0 ? 'open' : 'none';
  if (opensHere && !closesHere) return mark.char === '’' ? 'none' : 'open';
  if (!closesHere) return 'none';
  // “the dogs’ bowl”: an apostrophe while a better closing mark is still to come.
  const before = text.charAt(mark.at - 1);
  const goesOn = /^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3));
  return /s/iu.test(before) && goesOn && closersAfter > 0 ? 'none' : 'close';
}

/** For each mark, how many marks of its family that can close come after it, before the paragraph ends. */
function countClosersAfter(marks: readonly Mark[], text: string): number[] {
  const seen = new Map<Family, number>();
  const counts = new Array<number>(marks.length).fill(0);
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (!mark) continue;
    counts[i] = seen.get(mark.family) ?? 0;
    // An opening single mark starts another quotation: marks after it close that one.
    if (mark.char === '‘') seen.set(mark.family, 0);
    else if (canClose(mark, text) || '”»›」』》〉'.includes(mark.char))
      seen.set(mark.family, (seen.get(mark.family) ?? 0) + 1);
  }
  return counts;
}

/** Words stand before it and none after it. */
function canClose({ at, length }: Mark, text: string): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + length)];
  return before !== '' && !/\s/u.test(before) && (after === '' || AFTER_CLOSING.test(after));
}

function toQuotations(
  pairs: readonly { readonly from: Open; readonly to: Mark | null }[],
  textEnd: number,
  block: BlockId,
): Quotation[] {
  const inOrder = pairs.toSorted((a, b) => a.from.mark.at - b.from.mark.at);
  const enclosing: number[] = [];
  return inOrder.map(({ from, to }) => {
    const start = from.mark.at;
    const end = to ? to.at + to.length : textEnd;
    while (enclosing.length > 0 && (enclosing.at(-1) ?? 0) <= start) enclosing.pop();
    enclosing.push(end);
    return {
      block,
      start,
      end,
      innerStart: start + from.mark.length,
      innerEnd: to ? to.at : textEnd,
      depth: enclosing.length,
      closed: to !== null,
      continues: from.continues,
      style: from.mark.family === 'title' ? 'title' : 'speech',
    };
  });
}
